"""What a record changed for those who call its tool: records are part of the interface as upstream is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.drift.caller_view import CallerView
from generator.drift.tool_change import ToolChange
from generator.openapi.document import Json, JsonObject
from generator.records.load import Record
from generator.tools.inputs import Input

OF_INPUTS = {
    "lookup": "lookup",
    "derived": "derived",
    "null": "empty",
    "null_word": "empty",
    "may_be_empty": "empty",
    "markdown": "markdown",
    "looked_for": "looked-for",
}
"""What an input can do beyond its values -> how the rules of that begin."""
WORDS = ("title", "description")


@dataclass(frozen=True)
class RecordChanges:
    """Compares the two records of one tool, and what they make of its operation where that can be read."""

    name: str
    old: Record
    new: Record
    before: CallerView | None
    after: CallerView | None

    def changes(self, known: frozenset[str]) -> Iterator[ToolChange]:
        """Everything that the records changed. `known` are inputs that upstream changed: they are told of already."""
        yield from self._selection()
        yield from self._described(known)
        yield from self._sent()
        yield from self._inputs()
        yield from self._names()
        yield from self._effects()
        yield from returned_changes(self.name, self._operation, self.old.tool.returns, self.new.tool.returns)
        if self._words(self.old) != self._words(self.new) or self._texts_differ():
            yield self._change("wording-changed")

    @property
    def _operation(self) -> str:
        return self.new.tool.operation

    def _change(self, rule: str, path: str = "", old: Json = None, new: Json = None, note: str = "") -> ToolChange:
        return ToolChange(rule, self._operation, self.name, path, old, new, note=note)

    def _selection(self) -> Iterator[ToolChange]:
        """By what people choose tools."""
        if self.old.tool.core != self.new.tool.core:
            yield self._change("core-new" if self.new.tool.core else "core-gone")
        yield from self._listed("tag", self.old.tags, self.new.tags)
        yield from self._listed("former-name", tuple(self.old.tool.formerly), tuple(self.new.tool.formerly))

    def _listed(self, subject: str, old: tuple[str, ...], new: tuple[str, ...], path: str = "") -> Iterator[ToolChange]:
        yield from (self._change(f"{subject}-gone", path, old=each) for each in sorted({*old} - {*new}))
        yield from (self._change(f"{subject}-new", path, new=each) for each in sorted({*new} - {*old}))

    def _described(self, known: frozenset[str]) -> Iterator[ToolChange]:
        old, new = self.old.tool.parameters.keys() - known, self.new.tool.parameters.keys() - known
        for path in sorted(old - new):
            yield self._change("input-gone", path, note="its record describes it no longer")
        for path in sorted(new - old):
            yield self._change("input-new", path, note="its record describes it now")

    def _sent(self) -> Iterator[ToolChange]:
        """Values that a call sends by itself."""
        for key in ("fixed", "defaults"):
            values: tuple[dict[str, Json], dict[str, Json]] = (getattr(self.old.tool, key), getattr(self.new.tool, key))
            for path in sorted(values[0].keys() | values[1].keys()):
                one, other = values[0].get(path), values[1].get(path)
                if one != other:
                    yield self._change("fixed-changed", path, one, other, note=f"`{key}` of its record")

    def _inputs(self) -> Iterator[ToolChange]:
        """What inputs that both have can do."""
        if self.before is None or self.after is None:
            return
        for name in sorted(self.before.inputs.keys() & self.after.inputs.keys()):
            old, new = self.before.inputs[name], self.after.inputs[name]
            told: set[str] = set()
            for key, subject in OF_INPUTS.items():
                one, other = getattr(old, key), getattr(new, key)
                if one != other and subject not in told:
                    told.add(subject)
                    yield self._change(f"{subject}-{_came(one, other)}", name, one or None, other or None)
            yield from self._lookups_within(name, old, new)

    def _lookups_within(self, name: str, old: Input, new: Input) -> Iterator[ToolChange]:
        before, after = old.shape.lookups, new.shape.lookups
        for path in sorted(before.keys() | after.keys()):
            one, other = before.get(path), after.get(path)
            if one != other:
                yield self._change(f"lookup-{_came(one, other)}", f"{name}.{path}", one, other)

    def _names(self) -> Iterator[ToolChange]:
        """What inputs are called."""
        old, new = self.old.tool, self.new.tool
        for key in sorted(old.parameters.keys() & new.parameters.keys()):
            one, other = old.rename.get(key, key), new.rename.get(key, key)
            before, after = (self._other_names(record, key) for record in (self.old, self.new))
            if one != other:
                rule = "input-renamed-kindly" if one in after else "input-renamed"
                yield self._change(rule, key, one, other)
            yield from self._listed("synonym", tuple(before - {one, other}), tuple(after - {one, other}), key)

    def _other_names(self, record: Record, key: str) -> set[str]:
        renamed = {key} if key in record.tool.rename else set()
        return {*record.tool.synonyms.get(key, ()), *renamed}

    def _effects(self) -> Iterator[ToolChange]:
        """What a call does, and how far a list goes."""
        if self.old.tool.sends != self.new.tool.sends:
            yield self._change("sends-changed", "", self.old.tool.sends, self.new.tool.sends)
        if self.before is None or self.after is None:
            return
        old, new = self.before.tool, self.after.tool
        hints = old.annotations.as_json(), new.annotations.as_json()
        if hints != hints[::-1]:
            yield self._change("hints-changed", "", *hints)
        pages = [bool(tool.pages and tool.pages.has_position) for tool in (old, new)]
        if pages[0] != pages[1] and self.old.tool.method != self.new.tool.method:
            yield self._change("paging-new" if pages[1] else "paging-gone")

    def _words(self, record: Record) -> JsonObject:
        return {key: getattr(record.tool, key) for key in WORDS}

    def _texts_differ(self) -> bool:
        new = self.new.tool.parameters
        return any(new.get(path, words) != words for path, words in self.old.tool.parameters.items())


def returned_changes(name: str, operation: str, old: dict[str, str], new: dict[str, str]) -> Iterator[ToolChange]:
    """What callers get of a response no longer, anew, or from another place in it."""
    for key in sorted(old.keys() | new.keys()):
        if key not in new:
            yield ToolChange("returned-gone", operation, name, key, old=old[key])
        elif key not in old:
            yield ToolChange("returned-new", operation, name, key, new=new[key])
        elif old[key] != new[key]:
            yield ToolChange("returned-changed", operation, name, key, old[key], new[key])


def _came(old: Json, new: Json) -> str:
    return "new" if new and not old else "gone"
