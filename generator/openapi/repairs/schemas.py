"""Faults within one schema. Each repair takes a schema and gives a mended copy, or None where nothing is wrong.

Source of the rules: JSON Schema 2020-12 (validation, section 6), which OpenAPI 3.1 builds upon.
"""

from __future__ import annotations

import json
import re

from generator.openapi.document import Json, JsonObject
from generator.openapi.repairs.patterns import is_negated_class
from generator.openapi.schema import types_of, with_null
from generator.target import RepairRules

WHOLE_NUMBER = re.compile(r"-?[0-9]{1,100}")

KEYWORD_TYPES: dict[str, frozenset[str]] = {
    keyword: frozenset(types)
    for types, keywords in {
        ("string",): ("maxLength", "minLength", "pattern"),
        ("integer", "number"): ("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"),
        ("array",): ("items", "maxItems", "minItems", "uniqueItems"),
        ("object",): (
            "properties",
            "patternProperties",
            "additionalProperties",
            "required",
            "maxProperties",
            "minProperties",
        ),
        ("string", "integer", "number"): ("format",),
    }.items()
    for keyword in keywords
}
"""Keyword -> the types that it says something about."""


def misspelled_keyword(schema: JsonObject, rules: RepairRules) -> JsonObject | None:
    """A misspelled keyword (`max-items`) is spelled right, and one that says nothing in a schema (`style`) goes."""
    misspelled, meaningless = rules.misspelled_keywords, rules.meaningless_keywords
    if not schema.keys() & {*misspelled, *meaningless}:
        return None
    return {misspelled.get(key, key): value for key, value in schema.items() if key not in meaningless}


def nullable_keyword(schema: JsonObject) -> JsonObject | None:
    """OpenAPI 3.0's `nullable: true` is the type "null" since 3.1."""
    return with_null(schema) if "nullable" in schema else None


def unsuited_keyword(schema: JsonObject) -> JsonObject | None:
    """A limit on a type that has none (`maxLength` on an array) says nothing and confuses generators."""
    types = frozenset(types_of(schema)) - {"null"}
    if not types:
        return None
    unsuited = {key for key in schema if key in KEYWORD_TYPES and not types & KEYWORD_TYPES[key]}
    if types == {"boolean"} and "pattern" in schema:
        unsuited.add("pattern")
    return {key: value for key, value in schema.items() if key not in unsuited} if unsuited else None


def negated_pattern(schema: JsonObject) -> JsonObject | None:
    """A lone negated class lists what upstream refuses, and accepts just that: the reverse of what is meant."""
    if not is_negated_class(schema.get("pattern", "")):
        return None
    return {key: value for key, value in schema.items() if key != "pattern"}


def default_type(schema: JsonObject) -> JsonObject | None:
    """A default of another type than the schema's (`"false"` for a boolean) becomes the value that was meant."""
    types = types_of(schema)
    if "default" not in schema or not types or _has_type(schema["default"], types):
        return None
    converted = _convert(schema["default"], types)
    rest = {key: value for key, value in schema.items() if key != "default"}
    return rest if converted is None else {**schema, "default": converted}


def enum_on_array(schema: JsonObject) -> JsonObject | None:
    """An `enum` of texts on an array lists what its items may be."""
    if "array" not in types_of(schema) or not any(isinstance(value, str) for value in schema.get("enum", [])):
        return None
    rest = {key: value for key, value in schema.items() if key != "enum"}
    return rest | {"items": {"type": "string", **schema.get("items", {}), "enum": schema["enum"]}}


def enum_type(schema: JsonObject) -> JsonObject | None:
    """Enum values of another type than the schema's become that type; repeated values stand once."""
    types = types_of(schema)
    if "enum" not in schema:
        return None
    values: list[Json] = []
    for value in schema["enum"]:
        fitting = value if not types or _has_type(value, types) else _convert(value, types)
        is_null = value is None and (not types or "null" in types)
        if fitting is not None or is_null:
            values.append(fitting)
    values = _each_once(values)
    return {**schema, "enum": values} if values and values != schema["enum"] else None


def _each_once(values: list[Json]) -> list[Json]:
    """The values, each where it first stands. To Python, true is 1."""
    first: dict[tuple[type | None, Json], Json] = {}
    for value in values:
        kind = type(value) if isinstance(value, bool | list | dict) else None
        first.setdefault((kind, json.dumps(value, sort_keys=True) if isinstance(value, list | dict) else value), value)
    return [*first.values()]


def enum_without_descending(schema: JsonObject) -> JsonObject | None:
    """A sort order whose pattern allows a leading `-` (descending) lists the descending values too."""
    enum, pattern = schema.get("enum"), schema.get("pattern", "")
    if not enum or "-?(" not in pattern or any(str(value).startswith("-") for value in enum):
        return None
    return {**schema, "enum": [*enum, *(f"-{value}" for value in enum)]}


def repeated_required(schema: JsonObject) -> JsonObject | None:
    """Names in `required` must be unique (JSON Schema validation, 6.5.3)."""
    required = schema.get("required", [])
    return {**schema, "required": sorted(set(required))} if len(set(required)) < len(required) else None


def empty_required(schema: JsonObject) -> JsonObject | None:
    """An empty `required` says nothing, and older dialects refuse it."""
    if schema.get("required") != []:
        return None
    return {key: value for key, value in schema.items() if key != "required"}


def closed_without_properties(schema: JsonObject) -> JsonObject | None:
    """An object that is closed and names no property could only be `{}`: it holds something nobody described."""
    named = schema.get("properties") or schema.get("patternProperties") or "allOf" in schema or "$ref" in schema
    if schema.get("additionalProperties") is not False or named or schema.keys() & {"oneOf", "anyOf"}:
        return None
    ignored = {"additionalProperties", "required", "minProperties", "maxProperties"}
    return {key: value for key, value in schema.items() if key not in ignored}


def _has_type(value: Json, types: list[str]) -> bool:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    name = "null" if value is None else names[type(value)]
    return name in types or (name == "integer" and "number" in types)


def _convert(value: Json, types: list[str]) -> Json | None:
    if "boolean" in types and str(value).lower() in {"true", "false"}:
        return str(value).lower() == "true"
    if "integer" in types and isinstance(value, str) and WHOLE_NUMBER.fullmatch(value):
        return int(value)
    if "string" in types and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return None
