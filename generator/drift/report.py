"""The drift report: every change between two snapshots, judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from generator.drift.compare import Delta, compare_operations, plain_path
from generator.drift.job_changes import job_changes, with_jobs
from generator.drift.judge import WHOLE, Judge, told_by_their_facts
from generator.drift.movements import listing_moved, repairs_moved
from generator.drift.operation_changes import operation_changes
from generator.drift.record_changes import RecordChanges
from generator.drift.rules import Impact, worst
from generator.drift.snapshot import Snapshot
from generator.drift.sources import with_sources
from generator.drift.tasks import Task, tasks
from generator.drift.tool_change import ToolChange
from generator.drift.tool_views import FixedTexts, OperationView
from generator.drift.touched import Touched
from generator.files.json_text import same_json
from generator.records.load import Record


@dataclass(frozen=True)
class Report:
    """All changes, sorted by tool, and what is to be said beside them."""

    changes: tuple[ToolChange, ...]
    tasks: tuple[Task, ...] = ()
    """What is to be done before the package can be generated, or would be well."""
    movements: tuple[str, ...] = ()
    """How repairs and the size of the listing moved, in words."""
    touched: tuple[Touched, ...] = ()
    """What else names tools that changed."""
    accepted: int = 0
    """Changes that are not among these, since somebody accepted them."""
    unused: tuple[str, ...] = ()
    """Fingerprints that `accepted.yaml` names and no change has."""

    def shown(self, *, all_tiers: bool = False) -> tuple[ToolChange, ...]:
        """The changes that callers meet and those of the interface; with `all_tiers` those of constraints too."""
        return tuple(change for change in self.changes if all_tiers or change.is_telling)

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
        for name in sorted(self.old.records.keys() | self.new.records.keys()):
            before, after = self.old.records.get(name), self.new.records.get(name)
            if before is None or after is None:
                yield self._tool_came_or_went(name, before, after)
            else:
                yield from self._tool(name, before, after)
        yield from self._unused_operations()

    def _tool(self, name: str, before: Record, after: Record) -> Iterator[ToolChange]:
        identifier, wanted = before.tool.operation, after.tool.operation
        old, new = self.old.written.get(identifier), self.new.written.get(wanted)
        if old is None and new is not None and wanted in self._predecessors:
            old = self.old.written[self._predecessors[wanted]]
            yield ToolChange("operation-renamed", wanted, name, "", old.id, wanted, places=(old.pointer, new.pointer))
        elif old is None and new is not None:
            yield ToolChange("operation-appeared", wanted, name, new=new.endpoint, places=("", new.pointer))
        if old is None:
            return
        successor = self._renames.get(old.id) if identifier == wanted == old.id or new is None else None
        if successor is not None:
            rule = "operation-renamed" if new is None else "operation-moved"
            new = self.new.written[successor]
            yield ToolChange(rule, identifier, name, "", identifier, successor, places=(old.pointer, new.pointer))
        if new is None:
            yield ToolChange("operation-vanished", identifier, name, old=old.endpoint, places=(old.pointer, ""))
            return
        yield from operation_changes(name, old, new)
        is_told_otherwise = before.tool != after.tool or before.tags != after.tags
        if is_told_otherwise or self.old.target != self.new.target or self._may_differ(old, new):
            yield from self._met(name, before, after, old, new)

    def _met(
        self, name: str, before: Record, after: Record, old: OperationView, new: OperationView
    ) -> Iterator[ToolChange]:
        """What callers meet otherwise: by upstream, by the overlay, by the records."""
        fixed = tuple((key, value) for key, value in sorted(after.tool.fixed.items()) if isinstance(value, str))
        mended, written = (self._deltas(old, new, fixed, mended=mended) for mended in (True, False))
        sides = self.old.caller_view(before, old.id), self.new.caller_view(after, new.id)
        judge = Judge(name, new.id, before, after, mended, self.new.target.pagination, *sides)
        found = [*judge.changes(written)]
        if self.old.overlay != self.new.overlay:
            known = {(delta.section, delta.plain) for delta in written}
            found += judge.changes(delta for delta in mended if (delta.section, delta.plain) not in known)
        told = frozenset(plain_path(change.path) for change in found if change.path != WHOLE)
        found += RecordChanges(name, before, after, *sides).changes(told)
        yield from told_by_their_facts(found, judge.untold(found))

    def _deltas(self, old: OperationView, new: OperationView, fixed: FixedTexts, *, mended: bool) -> tuple[Delta, ...]:
        if not self._may_differ(old, new):
            return ()
        key = (old.id, new.id, fixed, mended)
        if key not in self._found:
            sides = (self.old.mended, self.new.mended) if mended else (self.old.written, self.new.written)
            self._found[key] = tuple(compare_operations(sides[0][old.id], sides[1][new.id], fixed))
        return self._found[key]

    def _may_differ(self, old: OperationView, new: OperationView) -> bool:
        """Whether two operations need a look: most files are the same on both sides."""
        if old.id != new.id or self.old.overlay != self.new.overlay:
            return True
        return not self._affected.isdisjoint((old.file, new.file))

    @cached_property
    def _affected(self) -> frozenset[str]:
        names = self.old.files | self.new.files
        changed = {name for name in names if not same_json(self.old.sources.get(name), self.new.sources.get(name))}
        return self.old.affected_by(frozenset(changed)) | self.new.affected_by(frozenset(changed))

    @cached_property
    def _renames(self) -> dict[str, str]:
        """Operations whose endpoint has another operationId now, and that one.

        Either the old operationId is gone, or it means another endpoint.
        """
        came = {view.endpoint_without_names: name for name, view in self.new.written.items()}
        found = {name: came.get(view.endpoint_without_names, name) for name, view in self.old.written.items()}
        return {name: successor for name, successor in found.items() if successor != name}

    @cached_property
    def _predecessors(self) -> dict[str, str]:
        """The same the other way round, of operations that are new by their operationId."""
        return {new: old for old, new in self._renames.items() if new not in self.old.written}

    def _tool_came_or_went(self, name: str, before: Record | None, after: Record | None) -> ToolChange:
        if after is not None:
            return ToolChange("tool-added", after.tool.operation, name)
        operation = before.tool.operation if before else ""
        successors = [each.name for each in self.new.records.values() if name in each.tool.formerly]
        note = f"its name is {successors[0]} now, and still works" if successors else ""
        return ToolChange("tool-removed", operation, name, note=note)

    def _unused_operations(self) -> Iterator[ToolChange]:
        recorded = {record.tool.operation for side in (self.old, self.new) for record in side.records.values()}
        renamed = {*self._renames.values()}
        for name in sorted(self.new.written.keys() - self.old.written.keys() - renamed - recorded):
            view = self.new.written[name]
            note = "write a record, or list it in docs/excluded.yaml"
            yield ToolChange(
                "operation-appeared", name, new=view.endpoint, note=note, places=("", view.pointer), file=view.file
            )
        for name in sorted(self.old.written.keys() - recorded):
            yield from self._unused(self.old.written[name], self.new.written.get(self._renames.get(name, name)))

    def _unused(self, old: OperationView, new: OperationView | None) -> Iterator[ToolChange]:
        """What changed of an operation without a tool: nobody meets it."""
        if new is None:
            yield ToolChange("operation-vanished-unused", old.id, old=old.endpoint, places=(old.pointer, ""))
            return
        for change in operation_changes(None, old, new):
            yield ToolChange(
                "operation-unused", new.id, old=change.old, new=change.new, what=change.rule, places=change.places
            )
        for delta in self._deltas(old, new, (), mended=False):
            yield ToolChange(
                "operation-unused",
                new.id,
                path=delta.path or WHOLE,
                old=delta.old,
                new=delta.new,
                tier=delta.tier,
                what=delta.what,
                section=delta.section,
                places=delta.places,
            )


def compare(old: Snapshot, new: Snapshot) -> Report:
    """Every change between two snapshots."""
    comparison = _Comparison(old, new)
    found = [*with_jobs(comparison.changes(), new.jobs), *job_changes(old.jobs, new.jobs)]
    changes = tuple(with_sources(sorted(found, key=lambda change: change.order), old, new))
    tools = {change.tool for change in changes if change.tool}
    movements = [*repairs_moved(old, new), *listing_moved(old, new, tools)]
    return Report(changes, tuple(tasks(old, new, changes)), tuple(movements))
