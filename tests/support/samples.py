"""Upstream's files of two commits, and git repositories made of them."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator import cli
from generator.drift.report import Report, compare
from generator.drift.snapshot import records_of, snapshot_of
from generator.openapi.document import JsonObject
from generator.openapi.reading.files import read_files
from generator.project import Project
from tests.support.projects import REAL, ROOT, TEMPLATES

HERE = ROOT / "tests/generator/drift"
PREVIOUS = HERE / "upstream_previous/v1.0"
"""Five of upstream's files as they once were; `differences.json` beside them lists every single difference."""
RECORDS = HERE / "records"
"""Records that fit the present files."""
ROUND_TRIP = HERE / "round_trip"
"""Records and overlay that fit both."""
NO_OVERLAY = HERE / "no_overlay.yaml"
AUTHOR = ("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false")


def previous_files() -> dict[str, JsonObject]:
    """The five files as they were."""
    return read_files(PREVIOUS)


def current_files() -> dict[str, JsonObject]:
    """The same five files as they are."""
    current = read_files(REAL.openapi)
    return {name: current[name] for name in previous_files()}


def drift(old: dict[str, JsonObject], new: dict[str, JsonObject]) -> Report:
    """The report on two states of some files, without an overlay."""
    records = records_of(RECORDS, REAL.target)
    return compare(
        snapshot_of(old, NO_OVERLAY, records, REAL.target), snapshot_of(new, NO_OVERLAY, records, REAL.target)
    )


@dataclass(frozen=True)
class Repository:
    """A git repository in a folder."""

    folder: Path

    def git(self, *arguments: str) -> str:
        done = subprocess.run(["git", *AUTHOR, *arguments], cwd=self.folder, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def commit(self, message: str) -> str:
        """Commit everything and give the commit's hash."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")


def repository(folder: Path) -> Repository:
    """A new repository."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Repository(folder)
    made.git("init", "--quiet", "--initial-branch=main")
    return made


def upstream_with(upstream: Repository, files: Path, names: list[str] | None = None) -> str:
    """Make some files the repository's whole folder `v1.0` and commit."""
    folder = upstream.folder / "v1.0"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for path in sorted(files.glob("*.json")):
        if names is None or path.name in names:
            shutil.copyfile(path, folder / path.name)
    return upstream.commit("Change the API")


def new_project(root: Path) -> Project:
    """A project with nothing but its target."""
    made = Project(root, REAL.name)
    made.specs.mkdir(parents=True)
    shutil.copyfile(REAL.target_file, made.target_file)
    return made


def project(folder: Path) -> Project:
    """A project of its own, in git, with records and overlay that fit both states of upstream's files."""
    made = new_project(repository(folder).folder)
    shutil.copytree(ROUND_TRIP / "docs", made.records)
    shutil.copyfile(ROUND_TRIP / "overlay.yaml", made.overlay)
    shutil.copytree(TEMPLATES, made.templates, ignore=shutil.ignore_patterns("__pycache__"))
    return made


def run(project: Project, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> Result:
    """A command of the generator, in a project."""
    monkeypatch.setattr(cli, "projects", lambda _: [project])
    return CliRunner().invoke(cli.app, list(arguments), env={"COLUMNS": "100"}, catch_exceptions=False)
