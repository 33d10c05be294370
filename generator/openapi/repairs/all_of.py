"""Objects composed by `allOf` become one object.

Upstream closes (`additionalProperties: false`) every member of an `allOf`. Each member then forbids the properties of
the others, and nothing validates. What is meant is one object with the properties of all, later members over earlier.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from generator.openapi.document import Document, JsonObject
from generator.openapi.repairs.change import Change, replace
from generator.openapi.repairs.schemas import types_of
from generator.openapi.walk import iter_schemas

SIZES = ("minProperties", "maxProperties")
"""Counts of one member, which say nothing about the whole."""


def merge_all_of(document: Document) -> Iterator[Change]:
    """Merge every `allOf`, and every reference that has keywords beside it (JSON Schema reads that as `allOf`)."""
    for pointer, schema in iter_schemas(document):
        if "allOf" in schema or ("$ref" in schema and len(schema) > 1):
            whole = deepcopy(merged(document, schema))  # later changes of one place must not reach its models
            yield replace(schema, whole, "all-of-closed", document.location(pointer))


def merged(document: Document, schema: JsonObject, seen: frozenset[str] = frozenset()) -> JsonObject:
    """The schema with its reference and its `allOf` members merged into it. Parts keep their references."""
    own = {key: value for key, value in schema.items() if key not in ("allOf", "$ref")}
    if "allOf" not in schema and "$ref" not in schema:
        return own
    members = [*_referenced(document, schema, seen), *(merged(document, m, seen) for m in schema.get("allOf", []))]
    result: JsonObject = {}
    for member in [*members, own]:
        _merge_into(result, member)
    if "properties" in result:
        for size in SIZES:
            result.pop(size, None)
    if any(_is_open(member) for member in [*members, own]):
        result.pop("additionalProperties", None)
    return result


def _referenced(document: Document, schema: JsonObject, seen: frozenset[str]) -> list[JsonObject]:
    reference = schema.get("$ref")
    target = document.resolve(reference) if reference else None
    if reference is None or reference in seen or not isinstance(target, dict):
        return []
    return [merged(document, target, seen | {reference})]


def _is_open(member: JsonObject) -> bool:
    return "properties" in member and member.get("additionalProperties") is not False


def _merge_into(result: JsonObject, member: JsonObject) -> None:
    for key, value in member.items():
        if key in ("properties", "patternProperties") and key in result:
            result[key] = result[key] | value
        elif key == "required" and key in result:
            result[key] = sorted({*result[key], *value})
        elif key == "type" and key in result:
            common = [name for name in types_of(result) if name in types_of(member)]
            result[key] = common or value
        else:
            result[key] = value
