"""The drift report: every change between two snapshots, judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from generator.drift.compare import Delta, compare_bodies, compare_inputs, compare_responses
from generator.drift.job_changes import job_changes, with_jobs
from generator.drift.judge import Judge
from generator.drift.rules import Impact, worst
from generator.drift.snapshot import Snapshot
from generator.drift.tool_change import ToolChange
from generator.drift.tool_views import FixedTexts, OperationView
from generator.openapi.document import Json, JsonObject
from generator.records.load import Record


@dataclass(frozen=True)
class Report:
    """All changes, sorted by tool."""

    changes: tuple[ToolChange, ...]

    def shown(self, *, all_tiers: bool = False) -> tuple[ToolChange, ...]:
        """The changes of the interface; with `all_tiers` those of constraints too."""
        return tuple(change for change in self.changes if all_tiers or change.tier == "interface")

    @property
    def impact(self) -> Impact:
        """The worst impact of a change."""
        return worst({change.impact for change in self.changes})


@dataclass
class _Comparison:
    """Compares two snapshots. Deltas of one pair of operations are found once, however many tools share it."""

    old: Snapshot
    new: Snapshot
    _found: dict[tuple[str, str, FixedTexts, bool], tuple[Delta, ...]] = field(default_factory=dict)

    def changes(self) -> Iterator[ToolChange]:
        renames = dict(self._renames())
        for name in sorted(self.old.records.keys() | self.new.records.keys()):
            before, after = self.old.records.get(name), self.new.records.get(name)
            if before is None or after is None:
                yield _tool_came_or_went(name, before, after)
            else:
                yield from self._tool(name, before, after, renames)
        yield from self._unused_operations(set(renames.values()))

    def _tool(self, name: str, before: Record, after: Record, renames: dict[str, str]) -> Iterator[ToolChange]:
        identifier, wanted = before.tool.operation, after.tool.operation
        old, new = self.old.written.get(identifier), self.new.written.get(wanted)
        if old is None and new is not None:
            yield ToolChange("operation-appeared", wanted, name, new=_endpoint(new))
        if old is None:
            return
        if new is None:
            renamed = renames.get(identifier)
            if renamed is None:
                yield ToolChange("operation-vanished", identifier, name, old=_endpoint(old))
                return
            yield ToolChange("operation-renamed", identifier, name, old=identifier, new=renamed)
            new = self.new.written[renamed]
        found = [*_operation_changes(name, old, new), *self._schema_changes(name, before, after, old, new)]
        yield from found
        yield from _record_changes(name, before, after, {change.path for change in found})

    def _schema_changes(
        self, name: str, before: Record, after: Record, old: OperationView, new: OperationView
    ) -> Iterator[ToolChange]:
        fixed = tuple((key, value) for key, value in sorted(after.tool.fixed.items()) if isinstance(value, str))
        mended = self._deltas(old.id, new.id, fixed, mended=True)
        written = self._deltas(old.id, new.id, fixed, mended=False)
        judge = Judge(name, new.id, before, after, mended, self.new.target.pagination)
        yield from judge.changes(written)
        if self.old.overlay != self.new.overlay:
            known = {(delta.section, delta.plain) for delta in written}
            ours = [delta for delta in mended if (delta.section, delta.plain) not in known]
            yield from judge.changes(ours)

    def _deltas(self, old: str, new: str, fixed: FixedTexts, *, mended: bool) -> tuple[Delta, ...]:
        if old == new and not self._may_differ(self.old.written[old].file, self.new.written[new].file):
            return ()
        key = (old, new, fixed, mended)
        if key not in self._found:
            sides = (self.old.mended, self.new.mended) if mended else (self.old.written, self.new.written)
            one, other = sides[0][old], sides[1][new]
            self._found[key] = (
                *compare_inputs(one, other),
                *compare_bodies(one, other, fixed),
                *compare_responses(one, other),
            )
        return self._found[key]

    def _may_differ(self, *files: str) -> bool:
        """Whether the operations of these files need a look: most files are the same on both sides."""
        return self.old.overlay != self.new.overlay or not self._affected.isdisjoint(files)

    @cached_property
    def _affected(self) -> frozenset[str]:
        names = self.old.files | self.new.files
        changed = {name for name in names if self.old.sources.get(name) != self.new.sources.get(name)}
        return self.old.affected_by(frozenset(changed)) | self.new.affected_by(frozenset(changed))

    def _renames(self) -> Iterator[tuple[str, str]]:
        """Operations that only their operationId tells apart."""
        came = {
            _endpoint_without_names(view): name
            for name, view in self.new.written.items()
            if name not in self.old.written
        }
        for name, view in self.old.written.items():
            if name not in self.new.written and _endpoint_without_names(view) in came:
                yield name, came[_endpoint_without_names(view)]

    def _unused_operations(self, renamed: set[str]) -> Iterator[ToolChange]:
        recorded = [record.tool.operation for side in (self.old, self.new) for record in side.records.values()]
        for name in sorted(self.new.written.keys() - self.old.written.keys() - renamed - set(recorded)):
            yield ToolChange(
                "operation-appeared",
                name,
                new=_endpoint(self.new.written[name]),
                note="write a record, or list it in docs/excluded.yaml",
            )
        for name in sorted(self.old.written.keys() - self.new.written.keys() - set(recorded)):
            yield ToolChange("operation-vanished-unused", name, old=_endpoint(self.old.written[name]))


def compare(old: Snapshot, new: Snapshot) -> Report:
    """Every change between two snapshots."""
    found = [*with_jobs(_Comparison(old, new).changes(), new.jobs), *job_changes(old.jobs, new.jobs)]
    return Report(tuple(sorted(found, key=lambda change: change.order)))


def _tool_came_or_went(name: str, before: Record | None, after: Record | None) -> ToolChange:
    if after is not None:
        return ToolChange("tool-added", after.tool.operation, name)
    return ToolChange("tool-removed", before.tool.operation if before else "", name)


def _operation_changes(name: str, old: OperationView, new: OperationView) -> Iterator[ToolChange]:
    if _endpoint(old) != _endpoint(new):
        yield ToolChange("path-changed", new.id, name, old=_endpoint(old), new=_endpoint(new))
    if old.deprecated != new.deprecated:
        yield ToolChange("operation-deprecated", new.id, name, old=old.deprecated, new=new.deprecated)
    if old.statuses != new.statuses:
        yield ToolChange("status-changed", new.id, name, old=sorted(old.statuses), new=sorted(new.statuses))
    if old.scopes != new.scopes:
        yield ToolChange(_scope_rule(old, new), new.id, name, old=_listed(old.scopes), new=_listed(new.scopes))


def _scope_rule(old: OperationView, new: OperationView) -> str:
    """Every token that was enough must be enough still."""
    still = not new.scopes or (bool(old.scopes) and all(any(now <= was for now in new.scopes) for was in old.scopes))
    if not still:
        return "scope-needed"
    return "scope-alternative" if old.scopes <= new.scopes else "scope-fewer"


def _record_changes(name: str, before: Record, after: Record, known: set[str]) -> Iterator[ToolChange]:
    """What the records themselves changed. `known` are paths that upstream changed: they are told of already."""
    old, new, operation = before.tool, after.tool, after.tool.operation
    told = {re.sub(r"\[\]|\{\*\}|\|\d+", "", path) for path in known}
    for path in sorted(old.parameters.keys() - new.parameters.keys() - told):
        yield ToolChange("input-gone", operation, name, path, note="its record describes it no longer")
    for path in sorted(new.parameters.keys() - old.parameters.keys() - told):
        yield ToolChange("input-new", operation, name, path, note="its record describes it now")
    for key in ("fixed", "defaults"):
        values: tuple[dict[str, Json], dict[str, Json]] = (getattr(old, key), getattr(new, key))
        for path in sorted(values[0].keys() | values[1].keys()):
            one, other = values[0].get(path), values[1].get(path)
            if one != other:
                yield ToolChange("fixed-changed", operation, name, path, one, other, note=f"`{key}` of its record")
    yield from _returned_changes(name, operation, old.returns, new.returns)
    if _words(before) != _words(after) or any(new.parameters.get(path, t) != t for path, t in old.parameters.items()):
        yield ToolChange("wording-changed", operation, name)


def _returned_changes(name: str, operation: str, old: dict[str, str], new: dict[str, str]) -> Iterator[ToolChange]:
    """What callers get of a response no longer, anew, or from another place in it."""
    for key in sorted(old.keys() | new.keys()):
        if key not in new:
            yield ToolChange("returned-gone", operation, name, key, old=old[key])
        elif key not in old:
            yield ToolChange("returned-new", operation, name, key, new=new[key])
        elif old[key] != new[key]:
            yield ToolChange("returned-changed", operation, name, key, old[key], new[key])


def _words(record: Record) -> JsonObject:
    """What a record says besides inputs and their values."""
    said = record.tool.model_dump(exclude={"operation", "parameters", "fixed", "defaults", "returns", "tags"})
    return said | {"tags": record.tags}


def _endpoint(view: OperationView) -> str:
    return f"{view.method} {view.path}"


def _endpoint_without_names(view: OperationView) -> str:
    return re.sub(r"\{[^}]*\}", "{}", _endpoint(view))


def _listed(scopes: frozenset[frozenset[str]]) -> list[list[str]]:
    return sorted(sorted(alternative) for alternative in scopes)
