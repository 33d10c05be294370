"""Files whose parts are of another kind than OpenAPI has there: each command tells all of them, by their places."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.openapi.reading.files import read_files
from generator.openapi.structure import structure_problems
from tests.support.projects import REAL, SmallProject
from tests.support.samples import NO_OVERLAY, run
from tests.support.widgets import FILE, RECORDS

GET = ("paths", "/widgets", "get")
BODY = ("paths", "/widgets/{widgetId}", "patch", "requestBody")
SCHEMA = (*BODY, "content", "application/json", "schema")
GONE = object()


def broken(*changes: tuple[Sequence[str | int], Any]) -> Any:
    """The API with other values at some places."""
    file = json.loads(json.dumps(FILE))
    for path, value in changes:
        node = file
        for key in path[:-1]:
            node = node[key]
        if value is GONE:
            del node[path[-1]]
        else:
            node[path[-1]] = value
    return file


@pytest.mark.parametrize(
    ("path", "value", "what"),
    [
        (("paths",), None, "is null, where an object belongs"),
        (("paths",), [], "is a list, where an object belongs"),
        (("components",), None, "is null, where an object belongs"),
        (("components", "securitySchemes", "key"), None, "is null, where an object belongs"),
        (GET, None, "is null, where an object belongs"),
        ((*GET, "operationId"), 5, "is a number, where a text belongs"),
        ((*GET, "parameters"), {"color": {}}, "is an object, where a list belongs"),
        ((*GET, "parameters", 0), None, "is null, where an object belongs"),
        ((*GET, "parameters", 0, "schema"), None, "is null, where an object belongs"),
        ((*GET, "parameters", 0, "schema"), 3, "is a number, where an object belongs"),
        ((*GET, "security"), {"key": []}, "is an object, where a list belongs"),
        ((*GET, "responses"), [], "is a list, where an object belongs"),
        ((*GET, "responses", "200", "content"), None, "is null, where an object belongs"),
        (BODY, [], "is a list, where an object belongs"),
        ((*GET, "parameters", 0, "style"), None, "is null, where a text belongs"),
        ((*GET, "parameters", 0, "explode"), "yes", "is a text, where true or false belongs"),
        ((*SCHEMA[:-1], "encoding"), None, "is null, where an object belongs"),
        ((*SCHEMA, "properties"), ["color"], "is a list, where an object belongs"),
        ((*SCHEMA, "properties", "color"), None, "is null, where an object belongs"),
        ((*SCHEMA, "properties", "color", "enum"), "red", "is a text, where a list belongs"),
        ((*SCHEMA, "properties", "color", "type"), 3, "is a number, where a list belongs"),
        ((*SCHEMA, "properties", "color", "pattern"), 3, "is a number, where a text belongs"),
        ((*SCHEMA, "properties", "color", "maxLength"), "9", "is a text, where a number belongs"),
        ((*SCHEMA, "properties", "tags", "items"), [{}], "is a list, where an object belongs"),
        ((*SCHEMA, "required"), True, "is true or false, where a list belongs"),
        ((*SCHEMA, "oneOf"), {"a": {}}, "is an object, where a list belongs"),
        ((*SCHEMA, "allOf"), None, "is null, where a list belongs"),
        ((*SCHEMA, "discriminator"), "kind", "is a text, where an object belongs"),
    ],
)
def test_each_is_told_by_its_place(path: Sequence[str | int], value: Any, what: str) -> None:
    (problem,) = structure_problems(broken((path, value)), "Widget.json")
    assert problem.where == "Widget.json#" + "".join(f"/{str(key).replace('/', '~1')}" for key in path)
    assert problem.what == what


@pytest.mark.parametrize("key", ["name", "in"])
def test_a_parameter_without_name_or_place_is_told(key: str) -> None:
    (problem,) = structure_problems(broken(((*GET, "parameters", 0, key), GONE)), "Widget.json")
    assert problem.what == f"is a parameter without `{key}`"


@pytest.mark.parametrize(
    "command", [("lint",), ("generate",), ("scaffold", "listWidgets"), ("show", "listWidgets"), ("diff",)]
)
def test_each_command_tells_all_of_them(
    command: Sequence[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = SmallProject(tmp_path / "project")
    for folder in (made.openapi, made.records):
        folder.mkdir(parents=True)
    file = broken(((*GET, "parameters"), None), ((*SCHEMA, "properties"), None))
    (made.openapi / "Widget.json").write_text(json.dumps(file), encoding="utf-8")
    (made.openapi / "Other.json").write_text(json.dumps(broken((("paths",), 1))), encoding="utf-8")
    (made.records / "widgets.yaml").write_text(RECORDS, encoding="utf-8")
    made.overlay.write_text(NO_OVERLAY.read_text(encoding="utf-8"), encoding="utf-8")
    folders = ("--old", str(made.openapi), "--new", str(made.openapi)) if command == ("diff",) else ()
    done = run(made, monkeypatch, *command, *folders)
    assert done.exit_code == 1
    assert "Other.json#/paths: is a number, where an object belongs" in done.output
    assert "Widget.json#/paths/~1widgets/get/parameters: is null, where a list belongs" in done.output
    assert "schema/properties: is null, where an object belongs" in done.output
    assert "3 problems" in done.output


def test_seven_hundred_objects_within_each_other_are_told(tmp_path: Path) -> None:
    schema = '{"type": "object", "properties": {"a": ' * 700 + "{}" + "}}" * 700
    text = json.dumps(broken(((*SCHEMA, "properties", "deep"), "DEEP"))).replace('"DEEP"', schema)
    (tmp_path / "Widget.json").write_text(text, encoding="utf-8")
    with pytest.raises(GeneratorError, match="more than 100 lists and objects within each other"):
        read_files(tmp_path)


def test_upstreams_real_files_are_of_the_kinds() -> None:
    files = read_files(REAL.openapi)
    assert [problem for name, file in files.items() for problem in structure_problems(file, name)] == []
