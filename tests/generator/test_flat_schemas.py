"""A flat schema: what a caller can fill in of an object and its alternatives."""

from __future__ import annotations

from generator.openapi.document import JsonObject
from generator.openapi.operations import Body
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


def test_a_field_may_be_called_read_only() -> None:
    found = fields({"type": "object", "properties": {"readOnly": Schema({"type": "boolean"}), "name": TEXT}})
    assert list(found.properties) == ["readOnly", "name"]
