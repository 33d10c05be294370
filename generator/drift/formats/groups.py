"""Differences of which nearly the same is to be said, as one entry."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from generator.drift.compare import plain_path
from generator.drift.formats.wording import Code, values_of
from generator.drift.schema_trees import text
from generator.drift.tool_change import ToolChange
from generator.nouns import counted

MOST_PLACES = 8
MOST_TOOLS = 6
"""What an entry names before it only counts."""


@dataclass(frozen=True)
class Group:
    """Differences that one entry tells of."""

    changes: tuple[ToolChange, ...]

    def line(self, code: Code) -> str:
        """The entry: what happened, at which inputs or fields, of which tools."""
        first = self.changes[0]
        what = f" ({first.what})" if self._is_one(lambda change: change.what) and self._is_named else ""
        values = values_of(first, code) if self._has_one_value else ""
        places = self._places(code)
        note = f" ({first.note})" if first.note and self._is_one(lambda change: change.note) else ""
        return f"{first.says}{what}{values}{note}{places}{self._tools(code)}"

    @property
    def _is_named(self) -> bool:
        return self.changes[0].rule.startswith(("range-", "pattern-", "default-"))

    @property
    def _has_one_value(self) -> bool:
        return self._is_one(lambda change: text([change.old, change.new]))

    def _is_one(self, fact: Callable[[ToolChange], Hashable]) -> bool:
        return len({fact(change) for change in self.changes}) == 1

    def _places(self, code: Code) -> str:
        """The inputs or fields; with their values, where these differ."""
        found: dict[str, None] = {}
        for change in self.changes:
            if place := re.sub(r"\|\d+\.?", "", change.path) or change.path:
                own = "" if self._has_one_value else values_of(change, code).removeprefix(", ")
                found[f"{code(place)} {own}".strip()] = None
            elif not self._has_one_value:
                found[values_of(change, code).removeprefix(", ")] = None
        listed = [each for each in found if each]
        return f": {_few(listed, MOST_PLACES)}" if listed else ""

    def _tools(self, code: Code) -> str:
        tools = list(dict.fromkeys(change.tool or change.operation for change in self.changes))
        return f" — {_few([code(tool) for tool in tools], MOST_TOOLS)}"


def grouped(changes: Sequence[ToolChange], most: int) -> list[Group]:
    """At most so many groups, if the coarsest kind of group allows it; as fine as that allows."""
    for key in (_same_place, _same_values, _same_fact, _same_rule):
        groups = _by(changes, key)
        if len(groups) <= most:
            break
    return groups


def _by(changes: Iterable[ToolChange], key: Callable[[ToolChange], Hashable]) -> list[Group]:
    found: dict[Hashable, list[ToolChange]] = {}
    for change in sorted(changes, key=lambda each: each.rule):
        found.setdefault(key(change), []).append(change)
    return [Group(tuple(each)) for each in found.values()]


def _same_place(change: ToolChange) -> tuple[str, ...]:
    return *_same_values(change), plain_path(change.path)


def _same_values(change: ToolChange) -> tuple[str, ...]:
    return *_same_fact(change), text([change.old, change.new])


def _same_fact(change: ToolChange) -> tuple[str, ...]:
    return change.rule, change.what


def _same_rule(change: ToolChange) -> Hashable:
    return change.rule


def _few(words: Sequence[str], most: int) -> str:
    if len(words) <= most + 1:
        return ", ".join(words)
    return f"{', '.join(words[:most])} and {counted(len(words) - most, 'other')}"
