"""A flat schema: what a caller can fill in of an object and its alternatives."""

from __future__ import annotations

import json

import pytest

from generator.openapi.document import Json, JsonObject
from generator.openapi.operations import Body
from generator.openapi.repairs.schemas import enum_type
from generator.openapi.schema import Schema

TEXT = Schema({"type": "string"})
SET_BY_API = Schema({"type": "string", "readOnly": True})


def fields(schema: JsonObject) -> Schema:
    """The fields that a body of this schema has."""
    return Body("application/json", Schema(schema)).fields({})


def test_what_is_required_and_not_described_is_a_field_of_any_kind() -> None:
    found = fields({"type": "object", "properties": {"name": TEXT}, "required": ["name", "project"]})
    assert list(found.properties) == ["name", "project"]
    assert dict(found.properties["project"]) == {}
    assert found.required == {"name", "project"}


def test_an_alternative_that_requires_a_field_of_the_other_does_not_hide_its_form() -> None:
    one = Schema({"type": "object", "properties": {"name": TEXT}, "required": ["name"]})
    other = Schema({"type": "object", "properties": {"id": TEXT}, "required": ["name", "id"]})
    assert fields({"oneOf": [one, other]}).properties["name"].types == ["string"]


def test_what_only_responses_have_is_no_field_of_a_body() -> None:
    owner = Schema({"type": "object", "properties": {"id": SET_BY_API, "name": TEXT}, "required": ["id", "name"]})
    found = fields(
        {
            "type": "object",
            "properties": {"id": SET_BY_API, "owner": owner, "owners": Schema({"type": "array", "items": owner})},
            "required": ["id", "owner"],
        }
    )
    assert list(found.properties) == ["owner", "owners"]
    assert found.required == {"owner"}
    assert list(found.properties["owner"].properties) == ["name"]
    assert found.properties["owner"].required == {"name"}
    item = found.properties["owners"].item
    assert item is not None
    assert list(item.properties) == ["name"]


def test_constants_may_be_of_any_type() -> None:
    values = [1, True, 1.5, "1", None, [1], {"b": 1, "a": [2]}]
    schema = Schema({"oneOf": [Schema({"const": value}) for value in [*values, [1], {"a": [2], "b": 1}]]})
    assert [(type(each), each) for each in schema.flat["enum"]] == [(type(each), each) for each in values]


@pytest.mark.parametrize("values", [[1, True], [True, 1], [0, False], [[1], [True]], [{"a": 1}, {"a": True}]])
def test_alternatives_of_one_and_of_true_are_two(values: list[Json]) -> None:
    """To Python they are the same: the second one was lost, and callers could not send it."""
    flat = Schema({"oneOf": [Schema({"const": value, "default": value}) for value in values]}).flat
    assert json.dumps(flat["enum"]) == json.dumps(values)
    assert "default" not in flat
    repaired = enum_type({"enum": [*values, values[0]]})
    assert repaired is not None
    assert json.dumps(repaired["enum"]) == json.dumps(values)


def test_what_one_of_many_alternatives_may_be_without_is_not_required() -> None:
    text, anything = Schema({"type": "string"}), Schema()
    named = Schema({"type": "object", "properties": {"name": TEXT}, "required": ["name"]})
    for order in ([named, text, anything], [text, anything, named], [anything, text, named]):
        assert Schema({"oneOf": order}).flat.required == frozenset()


def test_a_field_may_be_called_read_only() -> None:
    found = fields({"type": "object", "properties": {"readOnly": Schema({"type": "boolean"}), "name": TEXT}})
    assert list(found.properties) == ["readOnly", "name"]


def test_an_alternative_that_is_no_object_or_list_takes_nothing_from_those_that_are() -> None:
    address = Schema({"type": "object", "properties": {"city": TEXT}, "required": ["city"]})
    lines = Schema({"type": "array", "items": address})
    none = Schema({"type": "string", "enum": [""]})
    found = fields(
        {
            "type": "object",
            "properties": {
                name: Schema({"anyOf": [each, none]}) for name, each in {"address": address, "lines": lines}.items()
            },
        }
    )
    assert found.properties["address"].required == {"city"}
    item = found.properties["lines"].item
    assert item is not None
    assert item.required == {"city"}


def test_items_of_lists_are_those_of_all_lists() -> None:
    typed, any_list = Schema({"type": "array", "items": TEXT}), Schema({"type": "array"})
    assert Schema({"anyOf": [typed, any_list]}).flat.item is None
    assert Schema({"anyOf": [typed, Schema({})]}).flat.item is None
