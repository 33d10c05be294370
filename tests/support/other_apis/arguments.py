"""Arguments that a tool takes: a value for each of its inputs, and of alternatives those of the first."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

from hypothesis import Phase, find, settings
from hypothesis.strategies import from_regex

from generator.openapi.schema import Schema
from generator.tools.inputs import Input
from generator.tools.tool import Tool
from generator.tools.value_types import Limits, Shape

Json = Any

FIRST = settings(phases=[Phase.generate], database=None)
"""The first example that fits will do: to look for the simplest one takes seconds."""

PLAIN: dict[str, Json] = {
    "boolean": True,
    "base64": "eA==",
    "time": "2026-01-31T09:30:00Z",
    "time_range": "2026-01-31T09:30:00Z,2026-02-28T09:30:00Z",
    "number_id": "7",
}
FILE = {"name": "note.txt", "content": "eA=="}


def arguments(tool: Tool) -> dict[str, Json]:
    """A value for each input that can be given together with the others."""
    body = tool.operation.body
    fields = _first_alternative(body.schema) if body is not None else {}
    whole = body.schema if body is not None else Schema()
    given = [
        each
        for each in tool.inputs
        if each.locations != ("body",) or each.part is not None or each.is_whole or each.api_name in fields
    ]
    return {
        each.name: _argument(each, whole if each.is_whole else fields.get(each.api_name, Schema())) for each in given
    }


def _first_alternative(schema: Schema) -> dict[str, Schema]:
    """The properties of a schema, with those of the first of its alternatives."""
    of_first = _first_alternative(schema.alternatives[0]) if schema.alternatives else {}
    return {**schema.properties, **of_first}


def _argument(given: Input, schema: Schema) -> Json:
    return FILE[given.name] if given.part is not None else _value(given.shape, schema)


def _value(shape: Shape, schema: Schema) -> Json:
    if shape.enum:
        return next(value for value in shape.enum if value != "")
    if shape.kind == "array":
        item = _value(shape.item or Shape("string"), schema.item or Schema())
        return [item] * (shape.limits.min_length or 1)
    if shape.kind == "object":
        fields = _first_alternative(schema)
        exposed = [field for field in shape.fields if not fields or field.required or field.name in fields]
        return {field.name: _value(field.shape, fields.get(field.name, Schema())) for field in exposed}
    if shape.kind in ("integer", "number"):
        return _number(shape.limits)
    if shape.kind == "map":
        return {"a": _of_any_name(schema.get("additionalProperties"))}
    return PLAIN[shape.kind] if shape.kind in PLAIN else _text(shape.limits)


def _of_any_name(schema: Json) -> Json:
    """A value of a field that anybody may name."""
    if not isinstance(schema, Schema):
        return "b"
    flat = schema.flat
    plain = {"boolean": True, "integer": 1, "number": 1, "array": ["b"]}
    fields = {name: _of_any_name(flat.properties[name]) for name in flat.properties if name in flat.required}
    return plain.get("".join(flat.types), fields or {"b": "c"} if "object" in flat.types else "b")


def _number(limits: Limits) -> int:
    low = int(limits.minimum or 0)
    return max(low, min(1, int(limits.maximum if limits.maximum is not None else 1)))


def _text(limits: Limits) -> str:
    if limits.pattern is None:
        return "a" * max(limits.min_length or 0, 1)
    return _fitting(limits.pattern, limits.min_length or 1)


@cache
def _fitting(pattern: str, least: int) -> str:
    """A text that fits a pattern, always the same."""
    return find(from_regex(pattern), lambda text: len(text.strip()) >= least, settings=FIRST, random=Random(1))
