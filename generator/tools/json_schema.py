"""The JSON Schema that a model sees: small, and understood by clients that know only a subset.

OpenAI's function schemas and Gemini's know neither references nor alternatives, and take one type each. What is left
out here (patterns, lengths, ranges) is checked by the tool itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.openapi.document import JsonObject
from generator.tools.inputs import Input
from generator.tools.value_types import EITHER, Kind, Shape, ShapeField

JSON_TYPES: dict[Kind, str] = {
    **dict.fromkeys(("id", "number_id", "name_or_id", "number_or_id", "time", "time_range"), "string"),
    **dict.fromkeys(EITHER, "string"),  # each client can write a number as one
    "map": "object",
}
"""Kinds whose JSON type has another name."""


def object_schema(fields: Iterable[Input | ShapeField]) -> JsonObject:
    """The schema of an object with these fields, and no others."""
    known = list(fields)
    properties = {field.name: _property(field) for field in known}
    required = [field.name for field in known if field.required]
    schema: JsonObject = {"type": "object", "properties": properties}
    if required:
        schema["required"] = required
    return schema | {"additionalProperties": False}


def shape_schema(shape: Shape) -> JsonObject:
    """The schema of a shape."""
    if shape.kind == "object":
        return object_schema(shape.fields)
    schema: JsonObject = {"type": JSON_TYPES.get(shape.kind, shape.kind)}
    if shape.enum:
        schema["enum"] = list(shape.enum)
        if shape.kind == "string" and not all(isinstance(value, str) for value in shape.enum):
            del schema["type"]  # the values tell
    if shape.item is not None:
        schema["items"] = shape_schema(shape.item)
    return schema


def _property(field: Input | ShapeField) -> JsonObject:
    schema = shape_schema(field.shape)
    return schema | {"description": field.description} if field.description else schema
