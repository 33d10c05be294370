"""Schemas without references, for readers that look at one schema only."""

from __future__ import annotations

from generator.openapi.document import Document, JsonObject
from generator.openapi.repairs.schemas import types_of
from generator.openapi.unions import flatten
from generator.openapi.walk import FIELD_MAPS


def inline(document: Document, schema: JsonObject, seen: tuple[str, ...] = ()) -> JsonObject:
    """The schema with references and alternatives resolved, all the way down.

    Where a schema contains itself, the inner one is left open: an object of which nothing more is said.
    """
    reference = schema.get("$ref")
    if reference in seen:
        return {"type": "object"}
    seen = (*seen, reference) if reference else seen
    flat = flatten(document, schema)
    result = {key: value for key, value in flat.items() if key not in ("not", "if", "then", "else")}
    for key in FIELD_MAPS:
        if key in result:
            result[key] = {name: inline(document, part, seen) for name, part in result[key].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(result.get(key), dict):
            result[key] = inline(document, result[key], seen)
    if "type" in result:
        types = types_of(result)
        result["type"] = types[0] if len(types) == 1 else types
    return result
