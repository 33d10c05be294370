"""Versions and the last release."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.drift.release import changelog_section, last_release, next_version, release
from generator.drift.report import Report
from generator.drift.tool_change import ToolChange
from generator.errors import GeneratorError
from generator.files.lock import Lock
from tests.support.samples import Repository, project

LOCK = Lock(repository="zoho/zohodesk-oas", folder="v1.0", files={})


@pytest.mark.parametrize(("impact", "version"), [("breaking", "2.0.0"), ("additive", "1.3.0"), ("internal", "1.2.4")])
def test_next_version(impact: str, version: str) -> None:
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


@pytest.mark.parametrize("name", ["CHANGELOG.md", "server.json"])
def test_a_release_that_cannot_read_a_file_changes_none(tmp_path: Path, name: str) -> None:
    here = project(tmp_path)
    (here.vendor_templates / name).write_bytes(b"caf\xe9")
    before = {path: path.read_bytes() for path in here.vendor_templates.iterdir() if path.is_file()}
    with pytest.raises(GeneratorError, match=f"{name}: not UTF-8 text"):
        release(here, Report(()), LOCK)
    assert {path: path.read_bytes() for path in before} == before
