"""Values and names that are odd in a report: true beside 1, and line breaks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.project import Project
from tests.support.samples import Repository, run
from tests.support.widgets import FILE, field, widget_project

NAME = "a\n## b\n::error::c"


@pytest.fixture
def committed(tmp_path: Path) -> Project:
    """A project in which the color of a widget is `a` or 1."""
    made = widget_project(tmp_path / "project")
    write(made, {"enum": ["a", 1]})
    Repository(made.root).commit("Begin")
    return made


def write(made: Project, color: Any) -> None:
    document = json.loads(json.dumps(FILE))
    field(document, "color").clear()
    field(document, "color").update(color)
    (made.openapi / "Widget.json").write_text(json.dumps(document, indent=1), encoding="utf-8")


def test_one_that_becomes_true_breaks_callers(committed: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """To Python they are the same: nobody was told."""
    write(committed, {"enum": ["a", True]})
    found = json.loads(run(committed, monkeypatch, "diff", "--format", "json").stdout)
    assert found["counts"] == {"breaking": 1, "additive": 1, "notice": 0, "internal": 0}


@pytest.mark.parametrize("form", ["terminal", "markdown"])
@pytest.mark.parametrize("length", [[], ["--long"]])
def test_line_breaks_in_names_and_values_begin_no_line(
    form: str, length: list[str], committed: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What begins with `::` is a command to GitHub, and with `##` a heading in a changelog."""
    write(committed, {"enum": ["a", NAME]})
    file = committed.openapi / "Widget.json"
    document = json.loads(file.read_text(encoding="utf-8"))
    for item in document["paths"].values():
        for operation in item.values():
            operation["operationId"] = f"{operation['operationId']}{NAME}"
    file.write_text(json.dumps(document), encoding="utf-8")
    told = run(committed, monkeypatch, "diff", "--format", form, *length).stdout
    assert "::error::c" in told
    assert [line for line in told.splitlines() if line.strip().startswith(("::", "## b"))] == []
