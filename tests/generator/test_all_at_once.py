"""One run tells of everything: the document, the overlay, the records, their words and their lengths."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.projects import SmallProject
from tests.support.samples import run
from tests.support.widgets import FILE

OVERLAY = """\
overlay: 1.0.0
info: {title: Mistaken, version: '1'}
actions:
  - target: $.paths['/gone']
    description: It is gone.
    remove: true
"""
RECORDS = """\
resource: widgets
tags: [widgets]
tools:
  - method: list
    operation: listWidgets
    title: Widgets.
    description: Too short
    parameters:
      colour: Such as red.
      kinds: Seamlessly separated by commas.
  - method: delete
    operation: dropWidget
    title: Drop a widget
    description: Takes the widget out of stock for ever; it is gone from all lists after that.
    parameters: {}
"""
EXCLUDED = "nothing: It does nothing.\n"


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    """One in which everything is wrong that can be."""
    project = SmallProject(tmp_path)
    project.records.mkdir(parents=True)
    project.openapi.mkdir()
    file: Any = json.loads(json.dumps(FILE))
    get = file["paths"]["/widgets"]["get"]
    get["parameters"][0]["schema"]["maxLenght"] = 3
    get["tags"] = [17]
    (project.openapi / "Widget.json").write_text(json.dumps(file), encoding="utf-8")
    (project.records / "widgets.yaml").write_text(RECORDS, encoding="utf-8")
    (project.records / "excluded.yaml").write_text(EXCLUDED, encoding="utf-8")
    project.overlay.write_text(OVERLAY, encoding="utf-8")
    return project


def test_lint_tells_each_kind_in_the_same_run(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    done = run(project, monkeypatch, "lint")
    assert done.exit_code == 1
    told = done.output
    assert "Widget.json#/paths/~1widgets/get/parameters/0/schema: unknown schema keyword maxLenght" in told
    assert "Widget.json#/paths/~1widgets/get/tags" in told
    assert "not valid OpenAPI 3.1" in told
    assert "overlay.yaml:4: target $.paths['/gone'] matches nothing" in told
    assert "widgets.yaml:6: title ends with a full stop" in told
    assert "widgets.yaml:7: description has 9 characters; 60 to 600 are allowed" in told
    assert "widgets.yaml:9: unknown parameter colour of listWidgets" in told
    assert "widgets.yaml:10: kinds says 'seamlessly', which praises instead of telling" in told
    assert "widgets.yaml:12: unknown operation dropWidget" in told
    assert "excluded.yaml:1: unknown operation nothing" in told


def test_generate_tells_what_validation_finds_with_the_mistakes_of_records(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.overlay.write_text(OVERLAY.partition("actions:")[0] + "actions: []\n", encoding="utf-8")
    done = run(project, monkeypatch, "generate")
    assert done.exit_code == 1
    assert "not valid OpenAPI 3.1" in done.output
    assert "widgets.yaml:12: unknown operation dropWidget" in done.output
