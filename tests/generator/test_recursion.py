"""Schemas that contain themselves end somewhere."""

from __future__ import annotations

import json

import pytest

from generator.openapi.document import JsonObject
from generator.openapi.load import join
from generator.openapi.repairs import repair
from generator.openapi.resolver import SchemaResolver
from tests.support.projects import REAL


def node(**properties: str) -> JsonObject:
    """An object with a name, and properties that refer to schemas."""
    references = {name: {"$ref": f"#/components/schemas/{target}"} for name, target in properties.items()}
    return {"type": "object", "properties": {"name": {"type": "string"}, **references}}


def alternatives(*names: str) -> JsonObject:
    return {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in names]}


@pytest.mark.parametrize(
    "schemas",
    [
        pytest.param({"start": node(parent="start")}, id="property"),
        pytest.param({"start": node(a="other"), "other": node(b="start")}, id="two-schemas"),
        pytest.param({"start": {"type": "array", "items": {"$ref": "#/components/schemas/start"}}}, id="array"),
        pytest.param({"start": {"allOf": [{"$ref": "#/components/schemas/start"}, node()]}}, id="all-of"),
        pytest.param({"start": alternatives("a", "b"), "a": node(x="a"), "b": node(x="b")}, id="alternatives"),
        pytest.param({"start": alternatives("start", "a"), "a": node()}, id="alternative-of-itself"),
        pytest.param(
            {"start": {"type": "object", "properties": {"x": alternatives("start", "a")}}, "a": node()},
            id="in-alternatives",
        ),
        pytest.param({"start": {"allOf": [node(x="start"), node(x="a")]}, "a": node(x="start")}, id="part-of-all-of"),
    ],
)
def test_recursion_ends(schemas: dict[str, JsonObject]) -> None:
    document = join({"Ticket.json": {"paths": {}, "components": {"schemas": schemas}}}, REAL.target)
    repair(document, REAL.target)
    start = SchemaResolver(document).components()["Ticket.start"]
    assert start.flat["type"] in ("object", "array")
    json.dumps(start.as_json())
