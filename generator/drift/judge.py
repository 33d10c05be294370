"""From a delta to a change of a tool: which rule it falls under, by what the tool's callers meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from generator.drift.caller_view import LIMIT_OF, CallerView, Taken, direction
from generator.drift.compare import STRUCTURE, Delta, plain_path
from generator.drift.input_rules import Found, input_rules
from generator.drift.response_rules import response_rules
from generator.drift.rules import rule
from generator.drift.tool_change import ToolChange
from generator.files.json_text import same_json
from generator.records.load import Record
from generator.target import Pagination

Exposure = Literal["described", "fixed", "paging", "undescribed"]

WHOLE = "(whole)"
"""The path of a body or a response itself."""
UNTOLD = frozenset({"unseen", "constraint", "input-undescribed", "input-offered", "null-taken", "input-moved"})
"""Rules that tell callers nothing of an input."""
FACTS = ("type", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum")
"""What a tool checks of an input."""


@dataclass(frozen=True)
class Judge:
    """Judges the deltas of one tool. `mended` are the deltas that are left after repair and overlay.

    `before` and `after` are the tool as its callers meet it, where its operation can be read.
    """

    tool: str
    operation: str
    old: Record
    new: Record
    mended: tuple[Delta, ...]
    pagination: Pagination | None
    before: CallerView | None
    after: CallerView | None

    def changes(self, deltas: Iterable[Delta]) -> Iterator[ToolChange]:
        """Every delta as a change, or as two where enum values went and came."""
        for delta in deltas:
            for name, old, new in self._rules(delta):
                is_unseen = rule(name).impact != "internal" and self._is_unseen(delta)
                yield ToolChange(
                    "unseen" if is_unseen else name,
                    self.operation,
                    self.tool,
                    delta.path or WHOLE,
                    old,
                    new,
                    delta.tier,
                    f"otherwise {name}" if is_unseen else "",
                    delta.what,
                    delta.section,
                    places=delta.places,
                )

    def untold(self, told: Iterable[ToolChange]) -> Iterator[ToolChange]:
        """What callers meet otherwise, and no delta tells of: what the record or several deltas together make of it."""
        known = {plain_path(each.path) for each in told if each.about == "input" and each.rule not in UNTOLD}
        if self.before is None or self.after is None:
            return
        before, after = self.before.taken, self.after.taken
        for path in sorted((before.keys() | after.keys()) - known):
            one, other = before.get(path), after.get(path)
            if path.rpartition(".")[0] in known or one == other:
                continue
            for name, old, new, what in _met_otherwise(one, other):
                yield ToolChange(name, self.operation, self.tool, path, old, new, what=what, section="input")

    def _rules(self, delta: Delta) -> Iterator[Found]:
        if delta.section == "response":
            yield from response_rules(delta, is_named=self._is_named(delta.plain))
        else:
            yield from self._input_rules(delta)

    def _input_rules(self, delta: Delta) -> Iterator[Found]:
        exposure = self._exposure(delta.plain)
        if delta.what == "nullable":
            yield self._null_rule(delta), delta.old, delta.new
        elif exposure == "fixed" and delta.what not in STRUCTURE:
            is_refused = self.after is not None and delta.plain in self.after.refused
            yield ("fixed-refused" if is_refused else self._quiet(delta)), delta.old, delta.new
        elif exposure == "undescribed" and not self._must_be_given(delta):
            yield ("input-offered" if delta.what == "added" else self._quiet(delta)), delta.old, delta.new
        elif exposure == "paging" and delta.tier == "constraint":
            yield "constraint", delta.old, delta.new
        else:
            yield from input_rules(delta, *self._taken(delta.plain))

    def _quiet(self, delta: Delta) -> str:
        return "constraint" if delta.tier == "constraint" else "input-undescribed"

    def _null_rule(self, delta: Delta) -> str:
        """Whether the record offers the null that upstream takes or refuses."""
        given = self.before.inputs.get(delta.path) if self.before else None
        if delta.new or self._exposure(delta.plain) != "described":
            return "null-taken" if delta.new else "constraint"
        return "null-refused" if given is not None and given.null is not None else "constraint"

    def _exposure(self, path: str) -> Exposure:
        records = (self.old.tool, self.new.tool)
        if any(path in record.fixed for record in records):
            return "fixed"
        if (
            self.pagination
            and path in self.pagination.parameters
            and any(record.method == "list" for record in records)
        ):
            return "paging"
        return "described" if not path or any(path in record.parameters for record in records) else "undescribed"

    def _is_position(self, path: str) -> bool:
        return self.pagination is not None and path == self.pagination.position

    def _is_named(self, path: str) -> bool:
        return any(view is not None and view.returns(path) for view in (self.before, self.after))

    def _taken(self, path: str) -> tuple[Taken | None, Taken | None]:
        sides = (self.before, self.after)
        old, new = (view.taken.get(path) if view is not None else None for view in sides)
        return old, new

    def _must_be_given(self, delta: Delta) -> bool:
        """Whether upstream now wants a value that no caller could give: alone, or within an input that is described."""
        parent = delta.plain.rpartition(".")[0]
        wants = delta.new is True if delta.what == "required" else delta.what == "added" and delta.new["required"]
        return bool(wants) and self._exposure(parent) == "described"

    def _is_unseen(self, delta: Delta) -> bool:
        """Whether the tool stays as it was, since the change ends before it."""
        if delta.what == "deprecated":
            return False
        if delta.section == "input":
            exposure = self._exposure(delta.plain)
            if exposure == "paging" and self._ends_at_paging(delta):
                return True
            if delta.what == "required" and not delta.path:
                return self.after is not None and self.after.sends_a_body
            if delta.what == "required" and delta.plain in self.new.tool.defaults:
                return True
            if exposure == "described" and (met := self._stays(delta)) is not None:
                return met
        return not any(_is_same_change(delta, other) for other in self.mended)

    def _ends_at_paging(self, delta: Delta) -> bool:
        """Tools count pages themselves, and never take less than one record."""
        return delta.what not in STRUCTURE and (self._is_position(delta.plain) or delta.what == "minimum")

    def _stays(self, delta: Delta) -> bool | None:
        """Whether callers meet the same as before; None where the tool does not look at this fact."""
        old, new = self._taken(delta.plain)
        if delta.what in ("alternative-removed", "alternative-added"):
            return self._all_within(delta.plain)
        if delta.what in ("added", "removed"):
            if delta.plain == "" or (old is None and new is None):
                return None
            return (old is None) == (new is None) and (not old or not new or old.required or not new.required)
        if old is None or new is None:
            return None
        if delta.what == "required":
            return old.required == new.required
        if delta.what == "type":
            return direction(old, new) == "same" and same_json(old.aspect("enum"), new.aspect("enum"))
        if delta.what in (*LIMIT_OF, "default") and direction(old, new) != "same":
            return True  # that other values are taken says it
        aspects = old.aspect(delta.what), new.aspect(delta.what)
        return None if None in aspects else same_json(*aspects)

    def _all_within(self, path: str) -> bool | None:
        """Whether everything at a path and below is taken as before."""
        if self.before is None or self.after is None:
            return None
        sides = [
            {key: taken for key, taken in view.taken.items() if not path or f"{key}.".startswith(f"{path}.")}
            for view in (self.before, self.after)
        ]
        return sides[0] == sides[1]


def told_by_their_facts(told: Iterable[ToolChange], met: Iterable[ToolChange]) -> Iterator[ToolChange]:
    """The changes, where what callers meet takes the place of the fact of upstream that it comes from."""
    found = list(told)
    for change in met:
        facts = [each for each in found if each.about == "input" and _explains(each, change)]
        if not facts:
            found.append(change)
            continue
        fact = next((each for each in facts if each.what == "pattern"), facts[0])
        met_by_it = replace(fact, rule=change.rule, old=change.old, new=change.new, note=f"by its {fact.what}")
        found[found.index(fact)] = met_by_it
    yield from found


def _explains(fact: ToolChange, met: ToolChange) -> bool:
    return fact.rule in ("unseen", "constraint") and plain_path(fact.path) == met.path


def _met_otherwise(old: Taken | None, new: Taken | None) -> Iterator[tuple[str, object, object, str]]:
    """The rules of an input of which no delta tells, each with its values and its fact."""
    if old is None or new is None:
        came = "input-new-required" if new is not None and new.required else "input-new"
        yield (came if old is None else "input-gone"), None, None, ("added" if old is None else "removed")
        return
    if old.required != new.required:
        yield ("input-required" if new.required else "input-optional"), old.required, new.required, "required"
    moved = direction(old, new)
    if moved != "same":
        yield f"type-{moved}", old.aspect("type"), new.aspect("type"), "type"
        return
    for what in FACTS[1:]:
        for before, after in zip(old.aspect(what), new.aspect(what), strict=True):
            one, other = (value or None for value in (before, after))
            if not same_json(one, other):
                delta = Delta("input", "", what, one, other)
                yield from ((name, *values, what) for name, *values in input_rules(delta, old, new))


def _is_same_change(delta: Delta, mended: Delta) -> bool:
    if delta.section != mended.section:
        return False
    if delta.plain == mended.plain:
        return delta.what == mended.what or mended.what in STRUCTURE or {delta.what, mended.what} <= {"type", "enum"}
    outer, inner = sorted((delta.plain, mended.plain), key=len)
    return mended.what in STRUCTURE and (not outer or inner.startswith(f"{outer}."))
