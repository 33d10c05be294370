"""Versions and the last release."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest
import typer

from generator import pipeline
from generator.commands import changes
from generator.drift import compared
from generator.drift.release import changelog_section, last_release, next_version, release
from generator.drift.report import Report
from generator.drift.rules import Impact
from generator.drift.tool_change import ToolChange
from generator.errors import GeneratorError
from generator.files.lock import Lock
from generator.project import Project
from tests.support.samples import Repository, project, repository

LOCK = Lock(repository="zoho/zohodesk-oas", folder="v1.0", files={})


@pytest.mark.parametrize(("impact", "version"), [("breaking", "2.0.0"), ("additive", "1.3.0"), ("internal", "1.2.4")])
def test_next_version(impact: Impact, version: str) -> None:
    assert next_version("1.2.3", impact) == version


@pytest.mark.parametrize(
    ("rules", "impact"),
    [
        (["input-gone", "input-new"], "breaking"),
        (["input-new", "unseen"], "additive"),
        (["unseen"], "internal"),
        ([], "internal"),
    ],
)
def test_the_worst_change_decides(rules: list[str], impact: str) -> None:
    assert Report(tuple(ToolChange(rule, "getTicket", "tool") for rule in rules)).impact == impact


def test_internal_changes_are_only_counted() -> None:
    report = Report(
        (
            ToolChange("path-changed", "getTicket", "get_ticket"),
            ToolChange("input-gone", "getTicket", "get_ticket", "id"),
        )
    )
    section = changelog_section("2.0.0", report, LOCK)
    assert "- `get_ticket`\n  - input `id`: an input is gone" in section
    assert "1 change that users do not notice." in section
    assert "another path" not in section


def test_last_release_is_the_commit_that_set_the_version(tmp_path: Path) -> None:
    here = project(tmp_path)
    own = Repository(here.root)
    first = own.commit("Begin")
    (here.root / "other.txt").touch()
    own.commit("Do something else")
    assert last_release(here) == first
    file = here.vendor_templates / "pyproject.toml"
    file.write_text(file.read_text().replace('version = "0.1.0"', 'version = "0.2.0"'))
    second = own.commit("Release")
    own.commit("Go on")
    assert last_release(here) == second


def test_a_clone_without_the_commit_of_the_last_release_knows_none(tmp_path: Path) -> None:
    """Its first commit holds the version, too: what changed before that would be missing in the changelog."""
    here = project(tmp_path / "whole")
    own = Repository(here.root)
    own.commit("Begin")
    own.commit("Go on")
    shallow = Project(tmp_path / "shallow", here.name)
    own.git("clone", "--quiet", "--depth=1", here.root.as_uri(), str(shallow.root))
    with pytest.raises(GeneratorError, match=r"cut off, so nothing tells which commit set version 0\.1\.0"):
        last_release(shallow)
    Repository(shallow.root).git("fetch", "--quiet", "--unshallow")
    assert last_release(shallow) == last_release(here)


def test_where_there_is_nothing_to_compare_with_it_is_told_in_words(tmp_path: Path) -> None:
    """Git's own complaints name objects and folders of its own."""
    here = project(tmp_path / "files")
    shutil.rmtree(here.root / ".git")
    with pytest.raises(GeneratorError, match=r"files is not within a clone of a repository\n *Clone the repository"):
        last_release(here)
    own = repository(here.root)
    with pytest.raises(GeneratorError, match="there is no commit here yet"):
        last_release(here)
    own.git("commit", "--quiet", "--allow-empty", "--message=Begin")
    with pytest.raises(GeneratorError, match=r"version 0\.1\.0 is not committed yet"):
        last_release(here)


@pytest.mark.parametrize("name", ["CHANGELOG.md", "server.json"])
def test_a_release_that_cannot_read_a_file_changes_none(tmp_path: Path, name: str) -> None:
    here = project(tmp_path)
    (here.vendor_templates / name).write_bytes(b"caf\xe9")
    before = {path: path.read_bytes() for path in here.vendor_templates.iterdir() if path.is_file()}
    with pytest.raises(GeneratorError, match=f"{name}: not UTF-8 text"), release(here, Report(()), LOCK):
        pass
    assert {path: path.read_bytes() for path in before} == before


def test_a_release_through_a_link_that_leads_nowhere_is_none(tmp_path: Path) -> None:
    here = project(tmp_path)
    before = (here.vendor_templates / "pyproject.toml").read_bytes()
    (here.vendor_templates / "CHANGELOG.md").unlink(missing_ok=True)
    (here.vendor_templates / "CHANGELOG.md").symlink_to(tmp_path / "victim")
    with pytest.raises(GeneratorError, match=r"CHANGELOG\.md: is a link that"), release(here, Report(()), LOCK):
        pass
    assert not (tmp_path / "victim").exists()
    assert (here.vendor_templates / "pyproject.toml").read_bytes() == before


def test_a_release_of_what_cannot_be_generated_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = project(tmp_path)
    before = {path: path.read_bytes() for path in here.vendor_templates.iterdir() if path.is_file()}
    monkeypatch.setattr(compared, "since", lambda *_: Report(()))
    monkeypatch.setattr(compared, "as_meant", lambda _, report: report)
    monkeypatch.setattr(changes, "read_lock", lambda _: LOCK)
    monkeypatch.setattr(pipeline, "build", lambda *_: None)
    monkeypatch.setattr(pipeline, "generate", _full_disk)
    with pytest.raises(typer.Exit):
        changes.release(here, "HEAD")
    assert {path: path.read_bytes() for path in here.vendor_templates.iterdir() if path.is_file()} == before


def _full_disk(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device", "generated")
