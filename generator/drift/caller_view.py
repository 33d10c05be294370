"""A tool as its callers meet it: what each input takes, by the path that upstream gives it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from generator.openapi.document import Json
from generator.records.load import Record
from generator.target import Target
from generator.tools.available_inputs import available_inputs
from generator.tools.inputs import Input, exposed_shape, fixed_shape
from generator.tools.tool import Tool
from generator.tools.value_types import EITHER, Limits, Shape, accepts

Direction = Literal["same", "narrowed", "widened", "changed"]

LIMIT_OF = {
    "pattern": "pattern",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_length",
    "maxItems": "max_length",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
}
"""Keyword of a schema -> what a tool checks of it."""
TEXTS = frozenset({"id", "name_or_id", "number_or_id", "time", "time_range", "base64"})
WIDER = {
    ("integer", "number"),
    ("number_id", "id"),
    *((one, other) for one in ("id", "number_id") for other in ("name_or_id", "number_or_id")),
    *((kind, "string") for kind in TEXTS),
    *((kind, either) for kind in (*TEXTS, "string", "integer") for either in EITHER),
    *(("number", "string_or_number"), ("string_or_integer", "string_or_number")),
}
"""Kinds of values, and others that take all of these and more."""


@dataclass(frozen=True)
class Level:
    """What is taken at one path: of a list, its items are the next level."""

    kind: str
    enum: tuple[Json, ...] = field(compare=False)
    limits: Limits
    values: str
    """The same as JSON: to Python, true is 1."""

    def limit(self, what: str) -> Json:
        """What it allows at most, or at least."""
        return getattr(self.limits, LIMIT_OF[what])


@dataclass(frozen=True)
class Taken:
    """What is taken at a path, level by level, and whether it must be given."""

    levels: tuple[Level, ...]
    required: bool

    def aspect(self, what: str) -> Json:
        """What a fact of a schema makes of it; None for a fact that a tool does not look at."""
        if what == "type":
            return [level.kind for level in self.levels]
        if what == "enum":
            return [list(level.enum) for level in self.levels]
        return [level.limit(what) for level in self.levels] if what in LIMIT_OF else None


@dataclass(frozen=True)
class CallerView:
    """One side of a tool, and what it sends by itself that upstream refuses."""

    tool: Tool
    record: Record
    target: Target

    @cached_property
    def inputs(self) -> dict[str, Input]:
        """The inputs by the names that records have for them: upstream's."""
        return {given.key: given for given in self.tool.inputs}

    @cached_property
    def taken(self) -> dict[str, Taken]:
        """What is taken, by upstream's path."""
        found: dict[str, Taken] = {}
        for name, given in self.inputs.items():
            found.update(_taken(name, given.shape, given.required))
        return found

    @cached_property
    def refused(self) -> frozenset[str]:
        """The inputs whose fixed or preset value upstream does not take."""
        record = self.record.tool
        names, ids = {*record.parameters, *record.fixed}, self.target.ids
        available = available_inputs(
            self.tool.operation, record.method, record.fixed, self.target.pagination, ids, names
        )
        fixed = {
            name: fixed_shape(available[name].schema, name, self.target) for name in record.fixed if name in available
        }
        preset = {
            name: exposed_shape(record, name, available[name].schema, self.target)
            for name in record.defaults
            if name in available
        }
        return frozenset(
            name
            for values, shapes in ((record.fixed, fixed), (record.defaults, preset))
            for name, shape in shapes.items()
            if not accepts(shape, values[name], ids)
        )

    @property
    def sends_a_body(self) -> bool:
        """Whether each call has a body, whatever else is given."""
        inputs = any("body" in given.locations and given.required for given in self.tool.inputs)
        return inputs or any(value.location == "body" for value in self.tool.fixed)

    def returns(self, path: str) -> bool:
        """Whether a compact response or an output schema names a field of upstream's response, or one within it."""
        records = self.tool.pages.records if self.tool.pages else self.record.tool.records or "data"
        here = path.removeprefix(f"{records}.")
        named = {each for paths in self.record.tool.returns.values() for each in paths.split()}
        return any(each == here or each.startswith(f"{here}.") for each in named)


def direction(old: Taken, new: Taken) -> Direction:
    """How the kinds of values moved. One value may stand for a list of such."""
    before, after = ([level.kind for level in side.levels] for side in (old, new))
    if before == after:
        return "same"
    if before[-1] == after[-1]:
        return "widened" if len(before) < len(after) else "narrowed"
    pair = (before[-1], after[-1])
    if pair in WIDER and len(before) <= len(after):
        return "widened"
    return "narrowed" if pair[::-1] in WIDER and len(after) <= len(before) else "changed"


def _taken(path: str, shape: Shape, required: bool) -> Iterator[tuple[str, Taken]]:
    levels = [shape]
    while levels[-1].item is not None:
        levels.append(levels[-1].item)
    found = (Level(each.kind, each.enum, each.limits, json.dumps(each.enum)) for each in levels)
    yield path, Taken(tuple(found), required)
    for inner in levels[-1].fields:
        yield from _taken(f"{path}.{inner.name}", inner.shape, inner.required)
