"""The second target's package, generated and installed once, and a Gitea for it to call."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import pipeline
from generator.pipeline import Build
from generator.project import Project
from tests.support.gitea import Gitea, running_gitea
from tests.support.gitea_command import Installed
from tests.support.projects import TEMPLATES, quiet

HERE = Path(__file__).parent
NAME = "gitea"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """This folder, with the templates that all targets share."""
    root = tmp_path_factory.mktemp("root")
    shutil.copytree(HERE / "specs", root / "specs")
    shutil.copytree(TEMPLATES, root / "templates", ignore=shutil.ignore_patterns("zoho-desk", "__pycache__"))
    shutil.copytree(HERE / "templates", root / "templates", dirs_exist_ok=True)
    return Project(root, NAME)


@pytest.fixture(scope="module")
def generated(project: Project) -> Build:
    """What the package in the project's output was made from."""
    return pipeline.generate(project, project.output, quiet)


@pytest.fixture(scope="module")
def installed(project: Project, generated: Build, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the built package. What it depends on is in this interpreter already."""
    folder = tmp_path_factory.mktemp("installed")
    offline = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check"]
    subprocess.run(
        [sys.executable, "-m", "pip", "install", *offline, "--target", str(folder), str(project.output)], check=True
    )
    return folder


@pytest.fixture
def gitea() -> Iterator[Gitea]:
    with running_gitea() as gitea:
        yield gitea


@pytest.fixture
def command(installed: Path, gitea: Gitea) -> Installed:
    return Installed(installed, gitea)
