"""What an input looks like: upstream's schemas reduced to the few kinds of value that a tool takes."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from generator.files.json_text import same_json
from generator.openapi.document import Json
from generator.openapi.repairs.patterns import matches
from generator.openapi.schema import NO_TEXT, Schema
from generator.target import IdRules, Target, TimeRules

TextKind = Literal["string", "id", "number_id", "name_or_id", "number_or_id", "time", "time_range", "base64"]
EitherKind = Literal["string_or_integer", "string_or_number"]
Kind = TextKind | EitherKind | Literal["integer", "number", "boolean", "array", "object", "map"]

KINDS_OF_VALUES: dict[type, str] = {dict: "object", list: "array"}
"""Of an `enum` whose schema names no type."""
NUMBER_FORMATS = frozenset({"int32", "int64", "float", "double", "decimal", "decimal128"})
"""A text beside a number that has one of these is that number in quotes."""
LETTERS = re.compile(r"(?<!\\)[A-Za-z]|\\[^d.]")
"""What the pattern of a number lacks."""
EITHER: dict[Kind, Literal["integer", "number"]] = {"string_or_integer": "integer", "string_or_number": "number"}
"""Kinds that take a text or a number -> the kind of the number."""
NOW = "now"
"""The default of a time that is the time of the call."""


@dataclass(frozen=True)
class Limits:
    """What a value must keep to beyond its kind. Checked when the tool is called; a model does not see them."""

    pattern: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None


@dataclass(frozen=True)
class Shape:
    """A kind of value: `item` for arrays, `fields` for objects, `map` for objects with free keys."""

    kind: Kind
    enum: tuple[Json, ...] = ()
    """The allowed values, of any kind but null."""
    item: Shape | None = None
    fields: tuple[ShapeField, ...] = ()
    limits: Limits = field(default=Limits())

    @property
    def lookups(self) -> dict[str, str]:
        """Path of a field within -> what is looked up for it. Of a list it is the path within each item."""
        found = dict(self.item.lookups) if self.item is not None else {}
        for each in self.fields:
            if each.lookup is not None:
                found[each.name] = each.lookup
            found |= {f"{each.name}.{path}": kind for path, kind in each.shape.lookups.items()}
        return found


@dataclass(frozen=True)
class ShapeField:
    """A field of an object."""

    name: str
    shape: Shape
    required: bool
    description: str
    lookup: str | None = None
    """What is looked up, of the target's `lookups`."""


def kind_of(schema: Schema, name: str, target: Target) -> Kind:
    """The kind of a flat schema. `name` is the parameter's or property's."""
    types = set(schema.types) - {"null"}
    if (values := allowed_values(schema)) and not _describes_parts(schema, values):
        if all(isinstance(value, bool) for value in values):
            return "boolean"
        if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
            return "integer"
        return "number" if all(_is_number(value) for value in values) else "string"
    types = types or {KINDS_OF_VALUES.get(type(value), "string") for value in values}
    if "array" in types:
        return "array"
    if "object" in types or "properties" in schema:
        return "object" if schema.get("properties") else "map"
    return time_kind(schema, target.times) or _scalar_kind(schema, name, target.ids)


def allowed_values(schema: Schema) -> list[Json]:
    """The values of an `enum` or `const`, but for null."""
    values = [schema["const"]] if "const" in schema else schema.get("enum") or []
    return [value for value in values if value is not None]


def _describes_parts(schema: Schema, values: list[Json]) -> bool:
    """Whether values are lists or objects, and the schema says what these hold: callers are told that."""
    has_parts = any(isinstance(value, dict | list) for value in values)
    return has_parts and bool(schema.get("properties") or schema.item is not None)


def time_kind(schema: Schema, rules: TimeRules) -> Literal["time", "time_range"] | None:
    """Whether a scalar schema is a time, or a range of time."""
    if schema.get("format") in rules.formats:
        return "time"
    start, pattern = rules.pattern_start, schema.get("pattern", "")
    if start is None or not pattern.removeprefix("^(?:").startswith(start):
        return None
    return "time_range" if pattern.count(start) > 1 and "," in pattern else "time"


def is_id(schema: Schema, name: str, rules: IdRules) -> bool:
    """Whether a scalar schema is named or marked as an id."""
    return schema.get("format") in rules.formats or rules.is_id(name)


def _scalar_kind(schema: Schema, name: str, ids: IdRules) -> Kind:
    types = set(schema.types) - {"null"}
    pattern = schema.get("pattern", "")
    if "string" in types and not types & {"integer", "number"}:
        return "id" if is_id(schema, name, ids) and ids.has_pattern(pattern) else "string"
    if is_id(schema, name, ids) and (ids.has_pattern(pattern) or not pattern):
        return "number_id" if types == {"integer"} else "id"
    if "string" in types and not ids.has_pattern(pattern) and not _is_in_quotes(schema, pattern, types):
        if pattern and matches(pattern, "1"):
            return "string"  # it takes the numbers as well
        return "string_or_number" if "number" in types else "string_or_integer"
    if "number" in types:
        return "number"
    return "integer" if "integer" in types else "boolean" if "boolean" in types else "string"


def _is_in_quotes(schema: Schema, pattern: str, types: set[str]) -> bool:
    """Whether a text beside a number can but be that number, or empty: tools ask for a number."""
    if not pattern:
        return schema.get("format") in NUMBER_FORMATS
    if pattern == NO_TEXT:
        return True
    return "number" in types and LETTERS.search(pattern) is None and not matches(pattern, "a")


def scalar(schema: Schema, name: str, target: Target) -> Shape:
    """The shape of a scalar schema, with its enum and limits."""
    kind = kind_of(schema, name, target)
    enum = allowed_values(schema)
    is_choice = kind in ("string", "integer", "number") or len({*map(str, enum)}) == 1
    values = tuple(enum) if is_choice and not _describes_parts(schema, enum) else ()
    return Shape(kind, enum=values, limits=Limits() if values else limits(schema, kind))


def looked_up(shape: Shape, takes: Literal["name", "number", "value"]) -> Shape | None:
    """The shape that takes as well what is looked up, where `shape` takes an id or text, or a list of such.

    None for any other shape.
    """
    if shape.kind == "array" and shape.item is not None:
        item = looked_up(shape.item, takes)
        return replace(shape, item=item) if item else None
    if shape.kind not in ("id", "number_id", "string") or shape.enum:
        return None
    return shape if takes == "value" else Shape("name_or_id" if takes == "name" else "number_or_id")


def limits(schema: Schema, kind: Kind) -> Limits:
    """The limits that hold for a kind. Of a text or a number, each has those of its own."""
    if kind in EITHER:
        text, number = limits(schema, "string"), limits(schema, EITHER[kind])
        return replace(number, pattern=text.pattern, min_length=text.min_length, max_length=text.max_length)
    if kind == "string":
        return Limits(
            pattern=schema.get("pattern"),
            min_length=schema.get("minLength") or None,
            max_length=schema.get("maxLength"),
        )
    if kind in ("integer", "number"):
        return Limits(
            minimum=schema.get("minimum"),
            maximum=schema.get("maximum"),
            exclusive_minimum=schema.get("exclusiveMinimum"),
            exclusive_maximum=schema.get("exclusiveMaximum"),
            multiple_of=schema.get("multipleOf"),
        )
    if kind == "array":
        return Limits(min_length=schema.get("minItems") or None, max_length=schema.get("maxItems"))
    return Limits()


def accepts(shape: Shape, value: Json, ids: IdRules) -> bool:
    """Whether a fixed or default value fits the shape. `now` is the time of the call."""
    if shape.enum:
        return any(same_json(value, each) for each in shape.enum)
    if isinstance(value, bool) or shape.kind == "boolean":
        return isinstance(value, bool) and shape.kind == "boolean"
    if shape.kind == "array":
        fits = isinstance(value, list) and all(accepts(shape.item or Shape("string"), item, ids) for item in value)
        return fits and _is_within(shape.limits, value)
    if shape.kind == "object":
        fields = {field.name: field.shape for field in shape.fields}
        return isinstance(value, dict) and all(k in fields and accepts(fields[k], v, ids) for k, v in value.items())
    if shape.kind == "number_id":
        return isinstance(value, int)
    if shape.kind == "id":
        return isinstance(value, str) and (ids.form is None or re.fullmatch(ids.form, value) is not None)
    if shape.kind in TEXT_FORMS:
        return isinstance(value, str) and TEXT_FORMS[shape.kind](value)
    kinds: dict[str, type | tuple[type, ...]] = {
        "integer": int,
        "number": (int, float),
        "map": dict,
        "string_or_integer": (str, int),
        "string_or_number": (str, int, float),
    }
    return isinstance(value, kinds.get(shape.kind, str)) and _is_within(shape.limits, value)


def _is_time(text: str) -> bool:
    try:
        return text == NOW or datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


TEXT_FORMS: dict[Kind, Callable[[str], bool]] = {
    "time": _is_time,
    "time_range": lambda text: len(text.split(",")) == 2 and all(map(_is_time, text.split(","))),
}
"""Kinds of text that have a form of their own."""


def _is_between(limits: Limits, value: float) -> bool:
    """Whether a number keeps to the limits that it may not be, and is a multiple of what it must be one of."""
    low, high, step = limits.exclusive_minimum, limits.exclusive_maximum, limits.multiple_of
    is_step = not step or math.isclose(value / step, round(value / step), rel_tol=0, abs_tol=1e-9)
    return (low is None or value > low) and (high is None or value < high) and is_step


def _is_number(value: Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_within(limits: Limits, value: Json) -> bool:
    if isinstance(value, str) and limits.pattern is not None and not matches(limits.pattern, value):
        return False
    if isinstance(value, int | float):
        low, size, high = limits.minimum, value, limits.maximum
        if not _is_between(limits, value):
            return False
    else:
        low, size, high = limits.min_length, len(value), limits.max_length
    return math.isfinite(size) and (low is None or low <= size) and (high is None or size <= high)
