"""Objects with alternatives (`oneOf`, `anyOf`) as one flat object, for callers that fill in a form."""

from __future__ import annotations

from collections.abc import Collection

from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.repairs.schemas import types_of

ALTERNATIVES = ("oneOf", "anyOf")
WIDEST = {"maximum": max, "maxLength": max, "maxItems": max, "minimum": min, "minLength": min, "minItems": min}


OPEN_OBJECT: JsonObject = {"type": "object"}
"""What stands for a schema within itself."""


def flatten(document: Document, schema: JsonObject, seen: frozenset[str] = frozenset()) -> JsonObject:
    """The schema without reference and alternatives.

    It has every property of each alternative, and requires what all of them require. Properties keep their references.
    `seen` are the references that led here: one that comes again is an object of which nothing more is said.
    """
    if schema.get("$ref") in seen:
        return OPEN_OBJECT
    seen |= {schema["$ref"]} if "$ref" in schema else set()
    schema = document.dereference(schema)
    alternatives = [flatten(document, part, seen) for key in ALTERNATIVES for part in schema.get(key, [])]
    alternatives = [part for part in alternatives if types_of(part) != ["null"]]
    own = {key: value for key, value in schema.items() if key not in (*ALTERNATIVES, "discriminator")}
    if not alternatives:
        return own
    union = alternatives[0]
    for part in alternatives[1:]:
        union = _either(document, union, part, seen)
    return _both(own, union)


def variant(document: Document, schema: JsonObject, fixed: dict[str, Json]) -> JsonObject:
    """The alternative that the fixed values pick by the schema's discriminator, or the schema itself."""
    schema = document.dereference(schema)
    discriminator = schema.get("discriminator", {})
    target = discriminator.get("mapping", {}).get(str(fixed.get(discriminator.get("propertyName"))))
    if target is None:
        return schema
    own = {key: value for key, value in schema.items() if key not in (*ALTERNATIVES, "discriminator")}
    return _both(own, document.dereference({"$ref": target}))


def within_reach(document: Document, schema: JsonObject, names: Collection[str]) -> JsonObject:
    """The schema without the alternatives that require a property beyond `names`: nobody could fill them in."""
    result = dict(document.dereference(schema))
    for key in ALTERNATIVES:
        parts = result.get(key, [])
        reached = [part for part in parts if {*flatten(document, part).get("required", [])} <= {*names}]
        if reached:
            result[key] = reached
    return result


def _both(own: JsonObject, other: JsonObject) -> JsonObject:
    result = {**other, **own}
    if "properties" in own or "properties" in other:
        result["properties"] = {**own.get("properties", {}), **other.get("properties", {})}
    if required := sorted({*own.get("required", []), *other.get("required", [])}):
        result["required"] = required
    return result


def _either(document: Document, one: JsonObject, other: JsonObject, seen: frozenset[str]) -> JsonObject:
    if one == other:
        return one
    inner = seen | {part["$ref"] for part in (one, other) if "$ref" in part}
    one, other, seen = flatten(document, one, seen), flatten(document, other, seen), inner
    result: JsonObject = {key: value for key, value in one.items() if other.get(key) == value}
    if types := list(dict.fromkeys([*types_of(one), *types_of(other)])):
        result["type"] = types
    for key, widest in WIDEST.items():
        if key in one and key in other:
            result[key] = widest(one[key], other[key])
    if (first := _values(one)) and (second := _values(other)):
        result.pop("const", None)
        result["enum"] = list(dict.fromkeys([*first, *second]))
    if "items" in one and "items" in other:
        result["items"] = _either(document, one["items"], other["items"], seen)
    if "properties" in one or "properties" in other:
        result["properties"] = _either_properties(document, one, other, seen)
        result["required"] = sorted({*one.get("required", [])} & {*other.get("required", [])})
    return result


def _either_properties(document: Document, one: JsonObject, other: JsonObject, seen: frozenset[str]) -> JsonObject:
    first, second = one.get("properties", {}), other.get("properties", {})
    common = {name: _either(document, first[name], second[name], seen) for name in first if name in second}
    return {**first, **second, **common}


def _values(schema: JsonObject) -> list[Json]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", []))
