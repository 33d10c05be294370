"""`scaffold` and `show`: drafts of records, and all that is known of one operation or tool."""

from __future__ import annotations

from collections.abc import Sequence

from generator.commands.terminal import errors, progress, tell
from generator.drafts.operation_text import OperationText
from generator.drafts.record_draft import Drafts
from generator.drift.snapshot import Snapshot, snapshot
from generator.errors import PROGRAM, GeneratorError, Problem, did_you_mean
from generator.nouns import counted
from generator.openapi.document import OVERLAY
from generator.openapi.load import join
from generator.openapi.operations import Operation
from generator.openapi.overlay_places import touched_places
from generator.openapi.repairs import repair
from generator.output.render import package_folder
from generator.project import Project
from generator.records.excluded import load_excluded
from generator.records.load import EXCLUDED_FILE
from generator.tools.tool import tool_of


def scaffold(project: Project, names: Sequence[str]) -> None:
    """Print drafts of records for operations, and for those of files that have none."""
    with progress(project, "scaffold") as step:
        step("Reading upstream's files and the records")
        side = snapshot(project, project.target)
        chosen = [*{each.id: each for name in names for each in _without_record(side, name)}.values()]
        text = Drafts(_operations(side), tuple(side.records.values()), project.target).text(chosen)
    tell(text, "")
    folder = project.records.relative_to(project.root).as_posix()
    errors.print(
        f"Drafts of {counted(len(chosen), 'record')}: append them to a file of {folder}, write what is marked TODO, "
        f"and run `{PROGRAM} lint`."
    )


def show(project: Project, name: str) -> None:
    """Print an operation, or that of a tool, in full."""
    with progress(project, "show") as step:
        step("Reading upstream's files and the records")
        side = snapshot(project, project.target)
        operation = _meant(side, name)
        step("Looking for what touched it")
        text = "\n".join(_operation_text(project, side, operation).lines())
    tell(text)


def _meant(side: Snapshot, name: str) -> Operation:
    """The operation of a name, or of a tool's. Raises GeneratorError where there is none."""
    record = side.records.get(name)
    found = side.resolved.find(record.tool.operation if record else name)
    if found is None:
        known = [*side.resolved.places, *side.records]
        raise GeneratorError([Problem("show", f"there is no operation or tool {name}", did_you_mean(name, known))])
    return found


def _operation_text(project: Project, side: Snapshot, operation: Operation) -> OperationText:
    target = project.target
    records = [record for record in side.records.values() if record.tool.operation == operation.id]
    written = side.written.get(operation.id)
    source = side.source(written.pointer) if written else None
    before = join(dict(side.sources), target)
    repair(before, target)
    excluded = load_excluded(project.records, side.resolved.places, list(side.records.values()))
    package = (project.output / package_folder(target) / "tools").relative_to(project.root).as_posix()
    return OperationText(
        operation,
        side.resolved.document,
        target,
        str(source) if source else OVERLAY,
        [(tool_of(operation, record, target)[0], record) for record in records],
        package,
        excluded.get(operation.id),
        side.repairs,
        tuple(touched_places(project.overlay, before, side.resolved.document)),
    )


def _without_record(side: Snapshot, name: str) -> list[Operation]:
    """The operations that are meant. Raises GeneratorError where there are none."""
    operations = _operations(side)
    if found := [operation for operation in operations if operation.id == name]:
        return found
    of_file = [operation for operation in operations if name in (operation.file, operation.stem)]
    recorded = {record.tool.operation for record in side.records.values()}
    if without := [operation for operation in of_file if operation.id not in recorded]:
        return without
    if of_file:
        what = f"every operation of {name} has a record"
        raise GeneratorError([Problem("scaffold", what, f"Others are in docs/{EXCLUDED_FILE}: name the operation.")])
    known = [*(operation.id for operation in operations), *(operation.file for operation in operations)]
    raise GeneratorError([Problem("scaffold", f"there is no operation or file {name}", did_you_mean(name, known))])


def _operations(side: Snapshot) -> list[Operation]:
    found = (side.resolved.find(name) for name in sorted(side.resolved.places))
    return [operation for operation in found if operation is not None]
