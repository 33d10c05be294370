"""What a person has to do after a change: what `generate` would refuse, and what only a person can decide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.drift.snapshot import Snapshot
from generator.drift.tool_change import ToolChange
from generator.errors import PROGRAM, Problem
from generator.openapi.operations import Operation
from generator.records.missing_operations import missing_operations
from generator.tools.tool import tool_of

SUCCESSORS = ("operation-renamed", "operation-moved")


@dataclass(frozen=True)
class Task:
    """One thing to do: in which files, what, and how. `must` tells whether nothing is generated before."""

    where: str
    what: str
    how: str = ""
    must: bool = True


def tasks(old: Snapshot, new: Snapshot, changes: Sequence[ToolChange]) -> Iterator[Task]:
    """Everything to do, what must be done first."""
    yield from _successors(new, changes)
    yield from _mistakes(old, new, changes)
    yield from (
        Task(problem.where, problem.what, problem.hint) for problem in new.unfit if problem.what not in _whats(old)
    )
    yield from _records_to_write(changes)
    yield from _offered(changes)


def _successors(new: Snapshot, changes: Iterable[ToolChange]) -> Iterator[Task]:
    """Records that must name another operation, once for each operation."""
    for change in changes:
        record = new.records.get(change.tool or "")
        if change.rule in SUCCESSORS and record is not None and record.tool.operation != change.new:
            view = new.written[change.new]
            yield Task(
                record.where("operation"),
                f"{change.old} is {change.new} now ({view.endpoint})",
                f"`operation: {change.new}`",
            )


def _mistakes(old: Snapshot, new: Snapshot, changes: Iterable[ToolChange]) -> Iterator[Task]:
    """What is wrong with records, and was not before.

    Also of tools that are told no change of: an action of the overlay that fits nothing any more had made what a record
    says true.
    """
    if _same_inputs(old, new):
        return
    renamed = {
        change.tool
        for change in changes
        if change.rule in SUCCESSORS and change.tool in new.records
        if new.records[change.tool].tool.operation != change.new
    }
    changed = {change.tool for change in changes if change.tool in new.records}
    compared = {name for name, record in new.records.items() if record.tool.operation in new.mended}
    found = _problems(new, sorted((changed | compared) - renamed))
    before = _problems(old, sorted(found.keys() & old.records.keys()))
    known = {(problem.where, problem.what) for problems in before.values() for problem in problems}
    for problem in (problem for problems in found.values() for problem in problems):
        if (problem.where, problem.what) not in known:
            yield Task(problem.where, problem.what, problem.hint)


def _same_inputs(old: Snapshot, new: Snapshot) -> bool:
    """Whether nothing has changed, as mostly: the look at all records is not for nothing then."""
    sides = ((each.overlay, each.records, each.target, each.sources) for each in (old, new))
    return next(sides) == next(sides)


def _problems(side: Snapshot, names: Iterable[str]) -> dict[str, list[Problem]]:
    """What is wrong with records, by the tools' names: those with which something is."""
    found: dict[str, list[Problem]] = {}
    missing: dict[str, str] = {}
    for name in names:
        record = side.records[name]
        operation = side.resolved.find(record.tool.operation)
        if operation is None:
            missing[record.where("operation")] = name
        elif problems := tool_of(operation, record, side.target)[1]:
            found[name] = problems
    if missing:  # all records are given: an operation that one of them names is free for none
        operations, records = _operations(side), [*side.records.values()]
        for problem in missing_operations(operations, records, side.target.ids, side.excluded):
            if problem.where in missing:
                found[missing[problem.where]] = [problem]
    return found


def _operations(side: Snapshot) -> dict[str, Operation]:
    found = {name: side.resolved.find(name) for name in side.resolved.places}
    return {name: operation for name, operation in found.items() if operation is not None}


def _records_to_write(changes: Iterable[ToolChange]) -> Iterator[Task]:
    """New operations without a record, file by file."""
    by_file: dict[str, list[ToolChange]] = defaultdict(list)
    for change in changes:
        if change.rule == "operation-appeared" and change.tool is None:
            by_file[change.file].append(change)
    for file, found in sorted(by_file.items()):
        listed = ", ".join(f"{change.operation} ({change.new})" for change in found)
        how = f"`{PROGRAM} scaffold {file}` drafts them; or list them in docs/excluded.yaml"
        yield Task(file, f"new operations without a record: {listed}", how)


def _offered(changes: Iterable[ToolChange]) -> Iterator[Task]:
    """Inputs that upstream newly has, tool by tool."""
    by_tool: dict[str, list[str]] = defaultdict(list)
    for change in changes:
        if change.rule == "input-offered" and change.tool:
            by_tool[change.tool].append(change.path)
    for tool, paths in sorted(by_tool.items()):
        how = "describe them in its record, if they are of use"
        yield Task(tool, f"new inputs: {', '.join(paths)}", how, must=False)


def _whats(side: Snapshot) -> set[str]:
    return {problem.what for problem in side.unfit}
