"""A small API with records, for tests that change one thing of either and read the drift report."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.drift.report import Report, compare
from generator.drift.snapshot import Snapshot, records_of, snapshot_of
from generator.project import Project
from tests.support.projects import REAL
from tests.support.samples import NO_OVERLAY, project

Change = Callable[[Any], object]
"""Changes a document, or the text of the records."""

WIDGET = {
    "type": "object",
    "required": ["id", "color"],
    "properties": {
        "id": {"type": "string"},
        "color": {"type": "string"},
        "size": {"type": "integer"},
        "weight": {"type": "number"},
    },
}
SECURITY = [{"iam-oauth2-schema": ["Desk.widgets.READ"]}]
BODY = {
    "type": "object",
    "properties": {
        "color": {"type": ["string", "null"], "maxLength": 100},
        "size": {"type": "integer"},
        "weight": {"type": "number"},
        "code": {"type": "string"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "note": {"type": "string"},
    },
}
FILE: Any = {
    "openapi": "3.1.0",
    "info": {"title": "Widgets", "version": "1"},
    "paths": {
        "/widgets": {
            "get": {
                "operationId": "listWidgets",
                "security": SECURITY,
                "parameters": [
                    {"name": "color", "in": "query", "schema": {"type": "string"}},
                    {"name": "kinds", "in": "query", "schema": {"type": "string"}},
                    {"name": "teamId", "in": "query", "schema": {"type": "string", "format": "int64"}},
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {"data": {"type": "array", "items": WIDGET}},
                                }
                            }
                        },
                    }
                },
            }
        },
        "/widgets/{widgetId}": {
            "patch": {
                "operationId": "updateWidget",
                "security": SECURITY,
                "parameters": [{"name": "widgetId", "in": "path", "required": True, "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": BODY}}},
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": WIDGET}}},
                },
            },
            "delete": {
                "operationId": "deleteWidget",
                "security": SECURITY,
                "parameters": [{"name": "widgetId", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"204": {"description": ""}},
            },
        },
    },
    "components": {
        "securitySchemes": {
            "iam-oauth2-schema": {"type": "oauth2", "flows": {}},
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        }
    },
}
RECORDS = """\
resource: widgets
tags: [widgets, things]
tools:
  - method: list
    operation: listWidgets
    title: Widgets
    description: Lists what is in stock.
    core: true
    parameters:
      color: Such as red.
      kinds: Separated by commas.
      teamId: ID or name of the team.
    lookup: {teamId: team}
    returns: {id: id, color: color}
  - method: update
    operation: updateWidget
    title: Change a widget
    description: Changes a widget.
    parameters:
      widgetId: The number printed on it.
      color: As a word.
      size: In inches.
      weight: In pounds.
      code: Printed below.
      tags: Words.
    nullable: [color]
  - method: delete
    operation: deleteWidget
    title: Delete a widget
    description: Takes it out of stock for ever.
    parameters:
      widgetId: The number printed on it.
"""
LIST, UPDATE, DELETE = (
    "list_all_zoho_desk_widgets",
    "update_a_zoho_desk_widget_by_id",
    "delete_a_zoho_desk_widget_by_id",
)


def side(folder: Path, change: Change | None = None, records: str = RECORDS, overlay: Path = NO_OVERLAY) -> Snapshot:
    """One side of a comparison: the API, changed or not."""
    file = json.loads(json.dumps(FILE))
    if change is not None:
        change(file)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "widgets.yaml").write_text(records, encoding="utf-8")
    text = json.dumps(file, indent=1)
    found = records_of(folder, REAL.target)
    return snapshot_of({"Widget.json": file}, overlay, found, REAL.target, texts={"Widget.json": text})


def report_of(folder: Path, change: Change | None = None, records: str = RECORDS) -> Report:
    """The report on a change of the API, or of the records."""
    return compare(side(folder / "old"), side(folder / "new", change, records))


def query(file: Any, name: str) -> Any:
    """A query parameter of the list."""
    return next(each for each in operation(file, "get")["parameters"] if each["name"] == name)


def field(file: Any, name: str) -> Any:
    """A field of the body of the update."""
    return body(file)["properties"][name]


def body(file: Any) -> Any:
    """The schema of the body of the update."""
    return operation(file, "patch")["requestBody"]["content"]["application/json"]["schema"]


def returned(file: Any) -> Any:
    """The schema of one widget of the list."""
    schema = operation(file, "get")["responses"]["200"]["content"]["application/json"]["schema"]
    return schema["properties"]["data"]["items"]


def operation(file: Any, method: str) -> Any:
    """The operation of a method: each has one."""
    return next(item[method] for item in file["paths"].values() if method in item)


def widget_project(folder: Path) -> Project:
    """A project of its own, in git, with these records, without an overlay, and with no file of upstream's yet."""
    made = project(folder)
    for path in made.records.glob("*.yaml"):
        path.unlink()
    (made.records / "widgets.yaml").write_text(RECORDS, encoding="utf-8")
    made.overlay.unlink()
    made.openapi.mkdir()
    return made
