"""What differs between two trees, and between two operations: one delta for each fact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from generator.drift.schema_trees import SchemaTree, text
from generator.drift.tool_views import ContentView, FixedTexts, OperationView
from generator.files.json_text import same_json
from generator.openapi.document import Json

Section = Literal["input", "response"]
Tier = Literal["interface", "constraint"]

INTERFACE = frozenset({"type", "enum", "default", "style", "explode", "deprecated"})
PARAMETER_BOUNDS = frozenset({"minimum", "maximum"})
STRUCTURE = frozenset({"added", "removed", "alternative-added", "alternative-removed", "media-type"})
NOWHERE = SchemaTree()


@dataclass(frozen=True)
class Delta:
    """One fact that differs. `path` is a field's, as `data[].owner.name`; `|1` is the second alternative of a value."""

    section: Section
    path: str
    what: str
    old: Json = None
    new: Json = None
    location: str = field(default="body", compare=False)
    """path, query, header or body."""
    places: tuple[str, str] = field(default=("", ""), compare=False)
    """Where the old and the new document have it; empty for what is not there."""

    @property
    def plain(self) -> str:
        """The path as records write it: `businessTimes.day`."""
        return plain_path(self.path)

    @property
    def tier(self) -> Tier:
        """Whether it is part of the interface, or only constrains values further."""
        is_bound = self.what in PARAMETER_BOUNDS and self.location != "body"
        return "interface" if self.what in INTERFACE | STRUCTURE | {"required"} or is_bound else "constraint"


def plain_path(path: str) -> str:
    """A path without lists, free keys and alternatives."""
    return re.sub(r"\[\]|\{\*\}|\|\d+", "", path).strip(".")


@dataclass(frozen=True)
class Position:
    """The input or field that a comparison has reached."""

    section: Section
    path: str = ""
    location: str = "body"

    def delta(self, what: str, old: Json, new: Json, *sides: SchemaTree) -> Delta:
        """A delta of this position; `sides` are the old and the new tree."""
        places = tuple(each.pointer for each in (*sides, NOWHERE, NOWHERE)[:2])
        return Delta(self.section, self.path, what, old, new, self.location, (places[0], places[1]))

    def removed(self, tree: SchemaTree) -> Delta:
        """The schema that was here is gone."""
        return self.delta("removed", _brief(tree), None, tree)

    def added(self, tree: SchemaTree, *, is_required: bool) -> Delta:
        """There is a schema where none was."""
        return self.delta("added", None, {"required": is_required, **_brief(tree)}, NOWHERE, tree)

    def field(self, name: str) -> Position:
        """The position of a field."""
        return Position(self.section, f"{self.path}.{name}" if self.path else name, self.location)

    def mark(self, mark: str) -> Position:
        """The position of the items, or of an alternative."""
        return Position(self.section, self.path + mark, self.location)


def compare_operations(old: OperationView, new: OperationView, fixed: FixedTexts) -> Iterator[Delta]:
    """What differs in parameters, body and response, for a tool with these fixed values."""
    yield from _compare_parameters(old, new)
    yield from _compare_bodies(old.body(fixed), new.body(fixed))
    yield from _compare_content(old.response, new.response, Position("response"))


def compare_trees(old: SchemaTree, new: SchemaTree, position: Position) -> Iterator[Delta]:
    """What differs between two schemas of one position.

    Alternatives have no names: equal ones belong together, then those that are most alike.
    """
    if old == new:
        return
    if not old.alternatives and not new.alternatives:
        yield from _compare_plain(old, new, position)
        return
    for before, after in _pairs(_alternatives(old), _alternatives(new)):
        if before and after:
            yield from _compare_plain(before.tree, after.tree, before.of(position))
        elif before:
            yield before.of(position).delta("alternative-removed", _brief(before.tree), None, before.tree)
        elif after:
            yield after.of(position).delta("alternative-added", None, _brief(after.tree), NOWHERE, after.tree)


def _compare_parameters(old: OperationView, new: OperationView) -> Iterator[Delta]:
    """What differs in the parameters: path, query, header."""
    for name in _in_order(old.parameters, new.parameters):
        before, after = old.parameters.get(name), new.parameters.get(name)
        if after is None:
            if before is not None:
                yield Position("input", name, before.location).removed(before.schema)
            continue
        position = Position("input", name, after.location)
        if before is None:
            yield position.added(after.schema, is_required=after.required)
            continue
        sides = before.schema, after.schema
        if before.location != after.location:
            yield position.delta("place", before.location, after.location, *sides)
        if before.required != after.required:
            yield position.delta("required", before.required, after.required, *sides)
        yield from compare_trees(*sides, position)


def _compare_bodies(old: ContentView | None, new: ContentView | None) -> Iterator[Delta]:
    """What differs in the bodies. One that comes or goes is told of field by field."""
    position = Position("input")
    known = new or old
    if known is not None and known.schema.fields and (old is None or new is None):
        nothing = replace(known.schema, fields={}, required=frozenset(), alternatives=())
        empty = ContentView(known.media_type, nothing)
        old, new = old or empty, new or empty
    if old is not None and new is not None and old.required != new.required:
        yield position.delta("required", old.required, new.required, old.schema, new.schema)
    yield from _compare_content(old, new, position)


def _compare_plain(old: SchemaTree, new: SchemaTree, position: Position) -> Iterator[Delta]:
    for what in sorted(old.facts.keys() | new.facts.keys()):
        before, after = old.facts.get(what), new.facts.get(what)
        if not same_json(before, after):
            yield position.delta(what, before, after, old, new)
    yield from _compare_fields(old, new, position)
    yield from _compare_inner(old.items, new.items, position.mark("[]"))
    yield from _compare_inner(old.others, new.others, position.mark("{*}"))


def _compare_fields(old: SchemaTree, new: SchemaTree, position: Position) -> Iterator[Delta]:
    for name in _in_order(old.fields, new.fields):
        before, after, here = old.fields.get(name), new.fields.get(name), position.field(name)
        if before is None or after is None:
            yield from _came_or_went(here, before, after, is_required=name in new.required)
            continue
        if (name in old.required) != (name in new.required):
            yield here.delta("required", name in old.required, name in new.required, before, after)
        yield from compare_trees(before, after, here)


def _compare_inner(old: SchemaTree | None, new: SchemaTree | None, position: Position) -> Iterator[Delta]:
    if old is not None and new is not None:
        yield from compare_trees(old, new, position)
    else:
        yield from _came_or_went(position, old, new)


def _compare_content(old: ContentView | None, new: ContentView | None, position: Position) -> Iterator[Delta]:
    if old is None or new is None:
        yield from _came_or_went(position, old.schema if old else None, new.schema if new else None)
        return
    if old.media_type != new.media_type:
        yield position.delta("media-type", old.media_type, new.media_type, old.schema, new.schema)
    yield from compare_trees(old.schema, new.schema, position)


def _came_or_went(
    position: Position, old: SchemaTree | None, new: SchemaTree | None, *, is_required: bool = False
) -> Iterator[Delta]:
    if old is not None:
        yield position.removed(old)
    elif new is not None:
        yield position.added(new, is_required=is_required)


@dataclass(frozen=True)
class _Alternative:
    """One of the alternatives of a value, and its number."""

    number: int
    tree: SchemaTree

    def of(self, position: Position) -> Position:
        """Its position. The first one has that of the value itself."""
        return position.mark(f"|{self.number}") if self.number else position


def _alternatives(tree: SchemaTree) -> list[_Alternative]:
    return [_Alternative(*each) for each in enumerate((replace(tree, alternatives=()), *tree.alternatives))]


def _pairs(
    old: list[_Alternative], new: list[_Alternative]
) -> Iterator[tuple[_Alternative | None, _Alternative | None]]:
    left, right = list(old), list(new)
    for before in old:
        if match := next((after for after in right if after.tree == before.tree), None):
            left.remove(before)
            right.remove(match)
    while left and right:
        before, after = max(((one, other) for one in left for other in right), key=_likeness)
        left.remove(before)
        right.remove(after)
        yield before, after
    yield from ((before, None) for before in left)
    yield from ((None, after) for after in right)


def _likeness(pair: tuple[_Alternative, _Alternative]) -> tuple[float, int]:
    one, other = pair[0].tree, pair[1].tree
    fields = one.fields.keys() | other.fields.keys()
    common = len(one.fields.keys() & other.fields.keys()) / len(fields) if fields else 0.0
    same_type = text(one.facts.get("type")) == text(other.facts.get("type"))
    return common + same_type, -abs(pair[0].number - pair[1].number)


def _brief(tree: SchemaTree) -> dict[str, Json]:
    return {key: tree.facts[key] for key in ("type", "enum", "default") if key in tree.facts}


def _in_order(old: Iterable[str], new: Iterable[str]) -> list[str]:
    return sorted({*old, *new})
