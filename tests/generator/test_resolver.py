"""The resolver of schemas: references, merged members, alternatives, and schemas within themselves."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.openapi.document import Document, JsonObject
from generator.openapi.resolver import SchemaResolver
from generator.openapi.schema import Schema

TEXT: JsonObject = {"type": "string"}
NUMBER: JsonObject = {"type": "integer"}


def ref(name: str) -> JsonObject:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(required: list[str] | None = None, **properties: JsonObject) -> JsonObject:
    """An object with properties."""
    return {"type": "object", "properties": properties} | ({"required": required} if required else {})


def resolver(**schemas: JsonObject) -> SchemaResolver:
    """The resolver of a document with these components."""
    return SchemaResolver(Document({"paths": {}, "components": {"schemas": schemas}}, {}))


def resolved(schema: JsonObject, **schemas: JsonObject) -> Schema:
    return resolver(**schemas).resolve(schema, "/here")


def test_references_are_followed_at_every_depth() -> None:
    schema = resolved(
        record(owner=ref("Owner"), tags={"type": "array", "items": ref("Tag")}),
        Owner=record(name=ref("Name")),
        Tag=ref("Name"),
        Name=TEXT,
    )
    assert schema.as_json() == record(owner=record(name=TEXT), tags={"type": "array", "items": TEXT})


def test_a_schema_knows_its_place_and_its_component() -> None:
    schema = resolved(record(owner=ref("Owner"), a={"anyOf": [TEXT, ref("Owner")]}), Owner=record(name=TEXT))
    assert (schema.pointer, schema.component) == ("/here", None)
    owner = schema.properties["owner"]
    assert (owner.pointer, owner.component) == ("/components/schemas/Owner", "Owner")
    assert owner.properties["name"].pointer == "/components/schemas/Owner/properties/name"
    assert owner.properties["name"].component is None
    text, same = schema.properties["a"].alternatives
    assert (text.pointer, same.component) == ("/here/properties/a/anyOf/0", "Owner")


def test_a_component_is_resolved_once() -> None:
    made = resolver(Owner=record(name=TEXT))
    one, other = made.resolve(ref("Owner")), made.resolve(record(owner=ref("Owner"))).properties["owner"]
    assert one is other
    assert made.components()["Owner"] is one


def test_a_schema_within_itself_is_an_open_object() -> None:
    schema = resolved(ref("Node"), Node=record(name=TEXT, parent=ref("Node")))
    assert schema.as_json() == record(name=TEXT, parent={"type": "object"})
    assert schema.properties["parent"].component == "Node"


def test_where_a_schema_is_cut_short_depends_on_what_led_to_it() -> None:
    made = resolver(A=record(b=ref("B")), B=record(a=ref("A"), c=ref("C")), C=TEXT)
    inner: JsonObject = {"type": "object"}
    assert made.resolve(ref("A")).as_json() == record(b=record(a=inner, c=TEXT))
    assert made.resolve(ref("B")).as_json() == record(a=record(b=inner), c=TEXT)


def test_a_reference_that_leads_nowhere_says_nothing() -> None:
    assert resolved(record(owner=ref("Lost"))).properties["owner"].as_json() == {}


def test_members_of_all_of_become_one_open_object() -> None:
    base = record(["id"], id=TEXT, data=record(a=TEXT)) | {"additionalProperties": False}
    own = record(["name"], name=TEXT, data=record(b=NUMBER)) | {"additionalProperties": False}
    assert resolved({"allOf": [ref("Base"), own]}, Base=base).as_json() == {
        "type": ["object"],
        "properties": {
            "id": TEXT,
            "name": TEXT,
            "data": {"type": ["object"], "properties": {"a": TEXT, "b": NUMBER}},
        },
        "required": ["id", "name"],
    }


def test_alternatives_stay_apart_until_they_are_flattened() -> None:
    cat, dog = record(["name", "lives"], name=TEXT, lives=NUMBER), record(["name"], name=TEXT, tail=TEXT)
    schema = resolved({"oneOf": [ref("Cat"), ref("Dog"), {"type": "null"}]}, Cat=cat, Dog=dog)
    assert [each.component for each in schema.alternatives] == ["Cat", "Dog", None]
    flat = record(["name"], name=TEXT, lives=NUMBER, tail=TEXT)
    assert schema.flat.as_json() == flat | {"type": ["object", "null"]}


def test_a_flat_schema_takes_what_any_alternative_takes() -> None:
    parts: list[JsonObject] = [
        {"type": "string", "maxLength": 5, "enum": ["a"]},
        {"type": ["string", "null"], "maxLength": 9, "const": "b"},
    ]
    flat = resolved({"anyOf": parts}).flat
    assert flat.as_json() == {"type": ["string", "null"], "maxLength": 9, "enum": ["a", "b"]}


def test_a_flat_schema_has_no_conditions() -> None:
    assert resolved({**TEXT, "not": {"const": "a"}, "if": TEXT, "then": TEXT}).flat.as_json() == TEXT


@pytest.mark.parametrize(
    ("fixed", "names"),
    [
        ({"kind": "cat"}, {"kind", "lives"}),
        ({"kind": "bird"}, {"kind", "lives", "tail"}),
        ({}, {"kind", "lives", "tail"}),
    ],
)
def test_a_fixed_value_picks_its_alternative(fixed: Mapping[str, str], names: set[str]) -> None:
    mapping = {"cat": ref("Cat")["$ref"], "dog": ref("Dog")["$ref"]}
    schema = resolved(
        record(["kind"], kind=TEXT)
        | {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind", "mapping": mapping}},
        Cat=record(lives=NUMBER),
        Dog=record(tail=TEXT),
    )
    assert schema.variant(fixed).flat.properties.keys() == names


def test_alternatives_that_nobody_could_fill_in_are_left_out() -> None:
    schema = resolved({"oneOf": [record(["a"], a=TEXT), record(["b"], b=TEXT, c=TEXT)]})
    assert schema.within_reach(frozenset({"b"})).flat.as_json() == record(["b"], b=TEXT, c=TEXT)
    assert schema.within_reach(frozenset({"a", "b"})).flat.properties.keys() == {"a", "b", "c"}
    assert schema.within_reach(frozenset()).flat.properties.keys() == {"a", "b", "c"}, "none is in reach: all stay"


def test_schemas_cannot_be_changed() -> None:
    schema = resolved(TEXT)
    with pytest.raises(TypeError):
        schema["type"] = "integer"  # type: ignore[index]
