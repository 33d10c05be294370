"""Objects composed by `allOf` become one object.

Upstream closes (`additionalProperties: false`) every member of an `allOf`. Each member then forbids the properties of
the others, and nothing validates. What is meant is one object with the properties of all, later members over earlier.
Where two members describe one property (the `data` of a list, once with the fields that `include` adds), it has the
fields of both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy

from generator.openapi.document import Document, JsonObject
from generator.openapi.repairs.change import Change, replace
from generator.openapi.repairs.schemas import types_of
from generator.openapi.walk import FIELD_MAPS, iter_schemas

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
        result = both(result, member, lambda earlier, later: _part(document, earlier, later, seen))
    if "properties" in result:
        for size in SIZES:
            result.pop(size, None)
    if any(_is_open(member) for member in [*members, own]):
        result.pop("additionalProperties", None)
    return result


def both(one: JsonObject, other: JsonObject, part: Callable[[JsonObject, JsonObject], JsonObject]) -> JsonObject:
    """A schema that says what both say; the second wins where both cannot be.

    `part` gives what stands for a field, or for the items, that both describe.
    """
    result = {**one, **other}
    for key in FIELD_MAPS:
        if key in one and key in other:
            common = {name: part(one[key][name], schema) for name, schema in other[key].items() if name in one[key]}
            result[key] = {**one[key], **other[key], **common}
    if isinstance(one.get("items"), dict) and isinstance(other.get("items"), dict):
        result["items"] = part(one["items"], other["items"])
    if "required" in one and "required" in other:
        result["required"] = sorted({*one["required"], *other["required"]})
    if "type" in one and "type" in other:
        result["type"] = _common_types(one, other) or other["type"]
    return result


def _part(document: Document, earlier: JsonObject, later: JsonObject, seen: frozenset[str]) -> JsonObject:
    """The later words on a part of two members, unless the earlier ones know fields that it lacks."""
    own, other = merged(document, later, seen), merged(document, earlier, seen)
    if "type" in own and "type" in other and not _common_types(own, other):
        return later
    whole = merged(document, {"allOf": [earlier, later]}, seen)
    return later if all(whole.get(key) == own.get(key) for key in (*FIELD_MAPS, "items")) else whole


def _common_types(one: JsonObject, other: JsonObject) -> list[str]:
    """The types of both, if there is one beside null."""
    common = [name for name in types_of(one) if name in types_of(other)]
    return [] if common == ["null"] else common


def _referenced(document: Document, schema: JsonObject, seen: frozenset[str]) -> list[JsonObject]:
    reference = schema.get("$ref")
    target = document.resolve(reference) if reference else None
    if reference is None or reference in seen or not isinstance(target, dict):
        return []
    return [merged(document, target, seen | {reference})]


def _is_open(member: JsonObject) -> bool:
    return "properties" in member and member.get("additionalProperties") is not False
