"""What a fetch is between: upstream's repository and a project."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.project import Project
from tests.support.samples import Repository, new_project, repository


@pytest.fixture
def upstream(tmp_path: Path) -> Repository:
    """A repository without a commit, whose folder of OpenAPI files is empty."""
    made = repository(tmp_path / "upstream")
    (made.folder / "v1.0").mkdir()
    return made


@pytest.fixture
def here(tmp_path: Path) -> Project:
    """A project that has fetched nothing yet."""
    return new_project(tmp_path / "project")
