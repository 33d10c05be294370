"""The report as programs read it, by the command."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from generator.project import Project
from tests.support.samples import Repository, run
from tests.support.widgets import FILE, LIST, UPDATE, field, widget_project


@pytest.fixture
def changed(tmp_path: Path) -> Project:
    """A project whose upstream changed since the last commit: a limit that is narrower, a field that came."""
    made = widget_project(tmp_path / "project")
    questions = made.root / "tests/package/questions/tuned.yaml"
    questions.parent.mkdir(parents=True)
    questions.write_text(f"make it red: [{UPDATE}]\nwhich are there: [{LIST}]\n", encoding="utf-8")
    file = made.openapi / "Widget.json"
    file.write_text(json.dumps(FILE, indent=1), encoding="utf-8")
    Repository(made.root).commit("Begin")
    document = json.loads(file.read_text(encoding="utf-8"))
    field(document, "color")["maxLength"] = 50
    field(document, "code")["deprecated"] = True
    file.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return made


def test_an_overlay_that_cannot_be_read_is_no_difference(changed: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    changed.overlay.write_bytes(b"\xff\xfe")
    found = run(changed, monkeypatch, "diff")
    assert found.exit_code == 1
    assert "overlay.yaml" in found.output
    changed.overlay.unlink()
    changed.overlay.symlink_to(changed.overlay.name)
    found = run(changed, monkeypatch, "diff")
    assert found.exit_code == 1
    assert "overlay.yaml" in found.output


def test_json_names_fingerprints_lines_and_what_is_touched(changed: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = json.loads(run(changed, monkeypatch, "diff", "--format", "json").stdout)
    assert entry["counts"] == {"breaking": 1, "additive": 0, "notice": 1, "internal": 0}
    assert entry["touched"] == {"search questions": ["tests/package/questions/tuned.yaml:1"]}
    narrowed = next(each for each in entry["changes"] if each["impact"] == "breaking")
    assert len(narrowed["fingerprint"]) == 12
    lines = (changed.openapi / "Widget.json").read_text(encoding="utf-8").splitlines()
    file, line = narrowed["source"]["new"].split(":")
    assert file == "openapi/Widget.json"
    assert lines[int(line) - 1].strip() == '"color": {'


def test_junit_has_a_failure_for_what_breaks(changed: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = ET.fromstring(run(changed, monkeypatch, "diff", "--format", "junit").stdout)
    assert (root.get("tests"), root.get("failures")) == ("2", "1")
    (suite,) = root
    assert suite.get("name") == UPDATE
    failed = [case for case in suite if case.find("failure") is not None]
    assert [case.get("file") for case in failed] == ["openapi/Widget.json"]
    failure = failed[0].find("failure")
    assert failure is not None
    assert "a limit allows less, 100 → 50" in failure.get("message", "")


def test_annotations_are_at_the_line_of_the_file(changed: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = run(changed, monkeypatch, "diff", "--format", "annotations").stdout.splitlines()
    assert sorted(line.split()[0] for line in lines) == ["::error", "::warning"]
    error = next(line for line in lines if line.startswith("::error"))
    assert error.startswith("::error file=specs/zoho-desk/openapi/Widget.json,line=")
    assert f"title=Breaking%3A {UPDATE}::input color: a limit allows less" in error


class Cells(HTMLParser):
    """Reads the texts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.sources += [str(value) for name, value in attributes if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_the_page_needs_nothing_else_and_has_both_sides(changed: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    cells = Cells()
    cells.feed(run(changed, monkeypatch, "diff", "--format", "html").stdout)
    assert cells.sources == []
    at = [text for text in cells.texts if text.startswith("openapi/Widget.json:")]
    assert len(at) == 4
    assert "a limit allows less, 100 → 50 (maxLength)" in cells.texts


def test_what_is_accepted_neither_shows_nor_fails(changed: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(changed, monkeypatch, "diff", "--fail-on", "breaking").exit_code == 1
    entry = json.loads(run(changed, monkeypatch, "diff", "--format", "json").stdout)
    mark = next(each["fingerprint"] for each in entry["changes"] if each["impact"] == "breaking")
    changed.accepted.write_text(f"accepted:\n  {mark}: The API never took more.\n", encoding="utf-8")
    done = run(changed, monkeypatch, "diff", "--fail-on", "breaking", "--format", "markdown")
    assert done.exit_code == 0
    assert "a limit allows less" not in done.stdout
    assert "Accepted before: 1." in done.stdout
    assert run(changed, monkeypatch, "diff", "--fail-on", "notice").exit_code == 1
