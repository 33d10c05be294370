"""From a delta to a change of a tool: which rule it falls under, by what the tool's record exposes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.drift.compare import STRUCTURE, Delta
from generator.drift.rules import rule
from generator.drift.schema_trees import text
from generator.drift.tool_change import ToolChange
from generator.openapi.document import Json
from generator.records.load import Record
from generator.target import Pagination

Exposure = Literal["described", "fixed", "paging", "undescribed"]

WHOLE = "(whole)"
"""The path of a body or a response itself."""

SIMPLE = {
    "input": {
        "removed": "input-gone",
        "alternative-removed": "alternative-gone",
        "alternative-added": "alternative-new",
        "place": "input-moved",
        "style": "input-style",
        "explode": "input-style",
        "media-type": "input-style",
    },
    "response": {
        "removed": "response-gone",
        "added": "response-new",
        "default": "response-default",
        "alternative-removed": "response-alternative-gone",
        "alternative-added": "response-alternative-new",
        "media-type": "response-media-type",
    },
}
"""Facts whose rule does not depend on the values."""


@dataclass(frozen=True)
class Judge:
    """Judges the deltas of one tool. `mended` are the deltas that are left after repair and overlay."""

    tool: str
    operation: str
    old: Record
    new: Record
    mended: tuple[Delta, ...]
    pagination: Pagination | None

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
                )

    def _rules(self, delta: Delta) -> Iterator[tuple[str, Json, Json]]:
        if delta.tier == "constraint":
            yield "constraint", delta.old, delta.new
        elif delta.section == "response":
            yield from _by_values(delta, "response-")
        else:
            yield from self._input_rules(delta)

    def _input_rules(self, delta: Delta) -> Iterator[tuple[str, Json, Json]]:
        exposure = self._exposure(delta.plain)
        if exposure == "fixed" and delta.what == "enum":
            yield ("fixed-refused" if self._refuses_fixed(delta) else "input-undescribed"), delta.old, delta.new
        elif exposure == "fixed" and delta.what not in STRUCTURE:
            yield "input-undescribed", delta.old, delta.new
        elif exposure == "undescribed" and not self._must_be_given(delta):
            yield ("input-offered" if delta.what == "added" else "input-undescribed"), delta.old, delta.new
        else:
            yield from _by_values(delta, "")

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

    def _must_be_given(self, delta: Delta) -> bool:
        """Whether upstream now wants a value that no caller could give: alone, or within an input that is described."""
        parent = delta.plain.rpartition(".")[0]
        wants = delta.new is True if delta.what == "required" else delta.what == "added" and delta.new["required"]
        return bool(wants) and self._exposure(parent) == "described"

    def _refuses_fixed(self, delta: Delta) -> bool:
        return delta.new is not None and self.new.tool.fixed.get(delta.plain) not in delta.new

    def _is_unseen(self, delta: Delta) -> bool:
        """Whether the tool stays as it was, since the change ends before it."""
        if delta.section == "input":
            is_paging = self._exposure(delta.plain) == "paging"
            if (
                is_paging
                and delta.what not in STRUCTURE
                and (self._is_position(delta.plain) or delta.what == "minimum")
            ):
                return True  # tools count pages themselves, and never take less than one record
            if delta.what == "required" and delta.plain in self.new.tool.defaults:
                return True
        return not any(_is_same_change(delta, other) for other in self.mended)


def _is_same_change(delta: Delta, mended: Delta) -> bool:
    if delta.section != mended.section:
        return False
    if delta.plain == mended.plain:
        return delta.what == mended.what or mended.what in STRUCTURE or {delta.what, mended.what} <= {"type", "enum"}
    outer, inner = sorted((delta.plain, mended.plain), key=len)
    return mended.what in STRUCTURE and (not outer or inner.startswith(f"{outer}."))


def _by_values(delta: Delta, prefix: str) -> Iterator[tuple[str, Json, Json]]:
    if name := SIMPLE[delta.section].get(delta.what):
        yield name, delta.old, delta.new
    elif delta.what == "added":
        yield ("input-new-required" if delta.new["required"] else "input-new"), delta.old, delta.new
    elif delta.what == "required":
        if delta.section == "response":
            yield ("response-always" if delta.new else "response-may-miss"), delta.old, delta.new
        else:
            yield ("input-required" if delta.new else "input-optional"), delta.old, delta.new
    elif delta.what == "enum":
        yield from _enum_rules(delta, prefix)
    elif delta.what == "type":
        yield f"{prefix}type-{_type_direction(delta.old, delta.new)}", delta.old, delta.new
    elif delta.what == "default":
        direction = "set" if delta.old is None else "dropped" if delta.new is None else "changed"
        yield f"default-{direction}", delta.old, delta.new
    else:
        yield ("range-narrowed" if _is_narrower(delta) else "range-widened"), delta.old, delta.new


def _enum_rules(delta: Delta, prefix: str) -> Iterator[tuple[str, Json, Json]]:
    short = prefix + "enum-"
    if delta.old is None or delta.new is None:
        yield short + ("set" if delta.old is None else "lifted"), delta.old, delta.new
        return
    before, after = {text(value) for value in delta.old}, {text(value) for value in delta.new}
    value = "" if prefix else "value-"
    if gone := [each for each in delta.old if text(each) not in after]:
        yield f"{short}{value}gone", gone, None
    if came := [each for each in delta.new if text(each) not in before]:
        yield f"{short}{value}new", None, came


def _type_direction(old: list[str] | None, new: list[str] | None) -> str:
    if old is None or new is None:
        return "narrowed" if old is None else "widened"
    before, after = _types(old), _types(new)
    return "widened" if before < after else "narrowed" if after < before else "changed"


def _types(names: list[str]) -> set[str]:
    """Every integer is a number."""
    return {*names, "integer"} if "number" in names else set(names)


def _is_narrower(delta: Delta) -> bool:
    if delta.old is None or delta.new is None:
        return delta.old is None
    return bool(delta.new > delta.old) if delta.what == "minimum" else bool(delta.new < delta.old)
