"""What stands in the place of a file among the inputs, and is none, is named; no run goes past it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.known_result import digest_of_inputs
from tests.support.projects import GOLDEN, SmallProject, build

MADE: dict[str, tuple[Callable[[Path], None], str]] = {
    "pipe": (os.mkfifo, "is no plain file"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "is no plain file"),
    "empty device": (lambda path: path.symlink_to("/dev/null"), "is no plain file"),
    "folder": (Path.mkdir, "is no plain file"),
    "link to nothing": (lambda path: path.symlink_to("nowhere"), "cannot be read: No such file or directory"),
    "link to itself": (lambda path: path.symlink_to(path.name), "cannot be read: Too many levels of symbolic links"),
}


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    shutil.copytree(GOLDEN / "jobs/specs", tmp_path / "specs")
    return SmallProject(tmp_path)


@pytest.mark.parametrize("file", ["docs/new.yaml", "jobs/new.yaml", "docs/excluded.yaml", "text_types.yaml"])
@pytest.mark.parametrize("kind", MADE)
def test_it_is_named(project: SmallProject, file: str, kind: str) -> None:
    make, told = MADE[kind]
    path = project.specs / file
    path.unlink(missing_ok=True)
    make(path)
    with pytest.raises(GeneratorError) as caught:
        build(project)
    assert f"{path.name}: {told}" in str(caught.value).splitlines()


@pytest.mark.parametrize("kind", [kind for kind in MADE if kind != "folder"])
def test_what_was_made_before_is_not_taken_for_its_result(project: SmallProject, kind: str) -> None:
    record = project.specs / "docs/new.yaml"
    record.touch()
    before = digest_of_inputs(project)
    record.unlink()
    assert digest_of_inputs(project) != before
    without = digest_of_inputs(project)
    MADE[kind][0](record)
    assert digest_of_inputs(project) not in (before, without)
