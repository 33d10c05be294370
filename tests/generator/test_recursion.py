"""Schemas that contain themselves end somewhere."""

from __future__ import annotations

import json

import pytest

from generator.openapi.document import JsonObject
from generator.openapi.load import join
from generator.openapi.repairs import repair
from generator.openapi.resolver import SchemaResolver
from generator.openapi.schema import Schema
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


def test_many_schemas_that_all_refer_to_each_other_are_followed_two_deep() -> None:
    names = [f"s{number}" for number in range(30)]
    schemas = {name: node(**{f"to_{other}": other for other in names}) for name in names}
    document = join({"Ticket.json": {"paths": {}, "components": {"schemas": schemas}}}, REAL.target)
    components = SchemaResolver(document).components()
    second = components["Ticket.s0"].properties["to_s1"]
    assert second.properties["name"].types == ["string"]
    assert second.properties["to_s2"].properties == {}
    assert sum(map(size, components.values())) < 200_000


def size(schema: Schema) -> int:
    """How many schemas it consists of."""
    return 1 + sum(map(size, schema.properties.values()))
