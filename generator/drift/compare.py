"""What differs between two trees, and between two operations: one delta for each fact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from generator.drift.schema_trees import Tree, text
from generator.drift.tool_views import Fixed, OperationView
from generator.openapi.document import Json

Section = Literal["input", "answer"]
Tier = Literal["interface", "constraint"]

INTERFACE = frozenset({"type", "enum", "default", "style", "explode"})
PARAMETER_BOUNDS = frozenset({"minimum", "maximum"})
STRUCTURE = frozenset({"added", "removed", "alternative-added", "alternative-removed", "media-type"})


@dataclass(frozen=True)
class Delta:
    """One fact that differs. `path` is a field's, as `data[].owner.name`; `|1` is the second alternative of a place."""

    section: Section
    path: str
    what: str
    old: Json = None
    new: Json = None
    place: str = field(default="body", compare=False)
    """path, query, header or body."""

    @property
    def plain(self) -> str:
        """The path as records write it: `businessTimes.day`."""
        return re.sub(r"\[\]|\{\*\}|\|\d+", "", self.path).strip(".")

    @property
    def tier(self) -> Tier:
        """Whether it is part of the interface, or only constrains values further."""
        is_bound = self.what in PARAMETER_BOUNDS and self.place != "body"
        return "interface" if self.what in INTERFACE | STRUCTURE | {"required"} or is_bound else "constraint"


@dataclass(frozen=True)
class Place:
    """Where a comparison stands."""

    section: Section
    path: str = ""
    place: str = "body"

    def delta(self, what: str, old: Json = None, new: Json = None) -> Delta:
        """A delta of this place."""
        return Delta(self.section, self.path, what, old, new, self.place)

    def field(self, name: str) -> Place:
        """The place of a field."""
        return Place(self.section, f"{self.path}.{name}" if self.path else name, self.place)

    def mark(self, mark: str) -> Place:
        """The place of the items, or of an alternative."""
        return Place(self.section, self.path + mark, self.place)


def compare_inputs(old: OperationView, new: OperationView) -> Iterator[Delta]:
    """What differs in the parameters: path, query, header."""
    for name in _in_order(old.parameters, new.parameters):
        before, after = old.parameters.get(name), new.parameters.get(name)
        place = Place("input", name, (after or before or ("query",))[0])
        if before is None or after is None:
            yield _appeared(place, before and before[1], after and after[1], is_required=bool(after and after[2]))
            continue
        if before[0] != after[0]:
            yield place.delta("place", before[0], after[0])
        if before[2] != after[2]:
            yield place.delta("required", before[2], after[2])
        yield from compare_trees(before[1], after[1], place)


def compare_bodies(old: OperationView, new: OperationView, fixed: Fixed) -> Iterator[Delta]:
    """What differs in the bodies that a tool with these fixed values sends."""
    yield from _compare_content(old.body(fixed), new.body(fixed), Place("input"))


def compare_answers(old: OperationView, new: OperationView) -> Iterator[Delta]:
    """What differs in the successful answers."""
    yield from _compare_content(old.answer, new.answer, Place("answer"))


def compare_trees(old: Tree, new: Tree, place: Place) -> Iterator[Delta]:
    """What differs between two schemas that stand in the same place.

    Alternatives have no names: equal ones belong together, then those that are most alike.
    """
    if old == new:
        return
    if not old.alternatives and not new.alternatives:
        yield from _compare_plain(old, new, place)
        return
    for before, after in _pairs(_numbered(old), _numbered(new)):
        if before and after:
            yield from _compare_plain(before[1], after[1], _marked(place, before[0]))
        elif before:
            yield _marked(place, before[0]).delta("alternative-removed", _brief(before[1]))
        elif after:
            yield _marked(place, after[0]).delta("alternative-added", None, _brief(after[1]))


def _compare_plain(old: Tree, new: Tree, place: Place) -> Iterator[Delta]:
    for what in sorted(old.facts.keys() | new.facts.keys()):
        before, after = old.facts.get(what), new.facts.get(what)
        if before != after or isinstance(before, bool) != isinstance(after, bool):
            yield place.delta(what, before, after)
    yield from _compare_fields(old, new, place)
    yield from _compare_inner(old.items, new.items, place.mark("[]"))
    yield from _compare_inner(old.others, new.others, place.mark("{*}"))


def _compare_fields(old: Tree, new: Tree, place: Place) -> Iterator[Delta]:
    for name in _in_order(old.fields, new.fields):
        before, after, here = old.fields.get(name), new.fields.get(name), place.field(name)
        if before is None or after is None:
            yield _appeared(here, before, after, is_required=name in new.required)
            continue
        if (name in old.required) != (name in new.required):
            yield here.delta("required", name in old.required, name in new.required)
        yield from compare_trees(before, after, here)


def _compare_inner(old: Tree | None, new: Tree | None, place: Place) -> Iterator[Delta]:
    if old is not None and new is not None:
        yield from compare_trees(old, new, place)
    elif old is not None or new is not None:
        yield _appeared(place, old, new, is_required=False)


Numbered = tuple[int, Tree]


def _numbered(tree: Tree) -> list[Numbered]:
    return [*enumerate((replace(tree, alternatives=()), *tree.alternatives))]


def _marked(place: Place, number: int) -> Place:
    """The first alternative stands for the place itself."""
    return place.mark(f"|{number}") if number else place


def _pairs(old: list[Numbered], new: list[Numbered]) -> Iterator[tuple[Numbered | None, Numbered | None]]:
    left, right = list(old), list(new)
    for before in old:
        if match := next((after for after in right if after[1] == before[1]), None):
            left.remove(before)
            right.remove(match)
    while left and right:
        before, after = max(((one, other) for one in left for other in right), key=_likeness)
        left.remove(before)
        right.remove(after)
        yield before, after
    yield from ((before, None) for before in left)
    yield from ((None, after) for after in right)


def _likeness(pair: tuple[Numbered, Numbered]) -> tuple[float, int]:
    one, other = pair[0][1], pair[1][1]
    fields = one.fields.keys() | other.fields.keys()
    common = len(one.fields.keys() & other.fields.keys()) / len(fields) if fields else 0.0
    same_type = text(one.facts.get("type")) == text(other.facts.get("type"))
    return common + same_type, -abs(pair[0][0] - pair[1][0])


def _compare_content(old: tuple[str, Tree] | None, new: tuple[str, Tree] | None, place: Place) -> Iterator[Delta]:
    if old is None or new is None:
        if old or new:
            yield _appeared(place, old and old[1], new and new[1], is_required=False)
        return
    if old[0] != new[0]:
        yield place.delta("media-type", old[0], new[0])
    yield from compare_trees(old[1], new[1], place)


def _appeared(place: Place, old: Tree | None, new: Tree | None, *, is_required: bool) -> Delta:
    if old is not None:
        return place.delta("removed", _brief(old))
    return place.delta("added", None, {"required": is_required, **_brief(new or Tree())})


def _brief(tree: Tree) -> dict[str, Json]:
    return {key: tree.facts[key] for key in ("type", "enum", "default") if key in tree.facts}


def _in_order(old: Iterable[str], new: Iterable[str]) -> list[str]:
    return sorted({*old, *new})
