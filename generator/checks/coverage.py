"""How much of upstream the records cover, file by file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.errors import Problem
from generator.openapi.operations import Operation
from generator.records.load import EXCLUDED_FILE
from generator.target import Target
from generator.tools.available_inputs import available_inputs
from generator.tools.tool import Tool


@dataclass(frozen=True)
class FileCoverage:
    """What the records make of the operations of one upstream file."""

    file: str
    operations: int
    tools: int
    excluded: int
    undocumented: tuple[str, ...]
    hidden: int
    """Optional parameters that no tool of their operation exposes or fixes."""


def coverage(
    operations: Iterable[Operation], tools: Iterable[Tool], excluded: Iterable[str], target: Target
) -> list[FileCoverage]:
    """The coverage of every upstream file, by its name."""
    made: dict[str, list[Tool]] = defaultdict(list)
    for tool in tools:
        made[tool.operation.id].append(tool)
    by_file: dict[str, list[Operation]] = defaultdict(list)
    for operation in operations:
        by_file[operation.file].append(operation)
    left_out = set(excluded)
    return [
        FileCoverage(
            file=file,
            operations=len(found),
            tools=sum(len(made[operation.id]) for operation in found),
            excluded=sum(operation.id in left_out for operation in found),
            undocumented=tuple(o.id for o in found if o.id not in left_out and not made[o.id]),
            hidden=sum(_hidden(made[operation.id], target) for operation in found),
        )
        for file, found in sorted(by_file.items())
    ]


def undocumented(files: Iterable[FileCoverage]) -> Iterator[Problem]:
    """A problem for every operation that is neither a tool nor left out on purpose."""
    for file in files:
        for operation in file.undocumented:
            hint = f"Write a record for it, or say in {EXCLUDED_FILE} why it is no tool."
            yield Problem(file.file, f"{operation} has neither a record nor a reason to have none", hint)


def _hidden(tools: list[Tool], target: Target) -> int:
    """How many optional parameters of one operation none of its tools gives a value to."""
    known: set[str] = set()
    used: set[str] = set()
    for tool in tools:
        fixed = {each.name: each.value for each in tool.fixed}
        known |= available_inputs(tool.operation, tool.method, fixed, target.pagination, target.ids).keys()
        used |= {given.key for given in tool.inputs} | set(fixed)
    return len(known - used)
