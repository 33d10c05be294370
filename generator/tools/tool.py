"""Tools of operations: each resolved from its operation and its record."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator.errors import Problem, did_you_mean
from generator.openapi.media_types import FORMS, JSON
from generator.openapi.operations import Operation
from generator.records.load import EXCLUDED_FILE, Record
from generator.records.missing_operations import missing_operations
from generator.target import Target
from generator.tools.available_inputs import is_list
from generator.tools.inputs import FixedValue, Input
from generator.tools.listed_tool import CLEAR, FIELDS, Annotations, ListedTool
from generator.tools.outputs import output
from generator.tools.pagination import Pages, page_fields, pages_of, record_arrays
from generator.tools.record_inputs import RecordInputs, record_inputs
from generator.tools.response_models import ModelName, ModelSchemas, response_model
from generator.tools.value_types import Shape, ShapeField

WRITE_METHODS = frozenset({"create", "update", "delete"})
READ_METHODS = frozenset({"list", "get"})


@dataclass(frozen=True, kw_only=True)
class Tool(ListedTool):
    """One operation as a tool, ready to be rendered."""

    operation: Operation
    fixed: tuple[FixedValue, ...]
    pages: Pages | None
    """Its pagination, if it returns a list."""

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes of its operation."""
        return self.operation.scopes

    def facts(self) -> Iterator[str]:
        """What a reader of its module wants to know beside the description, line by line."""
        yield from super().facts()
        yield f"Operation: {self.operation.id} in {self.operation.file}."
        if self.scopes:
            yield f"Scopes: {', '.join(self.scopes)}."
        if self.response_model:
            yield f"Response: {self.response_model}."

    @property
    def picks_fields(self) -> bool:
        """Whether a caller may ask for single fields of the response; upstream's own `fields` stays what it is."""
        reads_json = self.annotations.read_only and self.operation.response.media_type == JSON
        return reads_json and all(field.name != FIELDS.name for field in self.inputs)

    @cached_property
    def arguments(self) -> tuple[Input | ShapeField, ...]:
        """All arguments: those of the record, those of pagination, and which fields of the response to keep."""
        pagination = page_fields(self.pages) if self.pages else []
        return (*self.inputs, *pagination, *self._clear, *([FIELDS] if self.picks_fields else []))

    @property
    def is_download(self) -> bool:
        """Whether the response is a file."""
        return self.operation.response.media_type not in (JSON, None)

    @property
    def download_path(self) -> str | None:
        """Of a tool that fetches a file by ids: the path that the file is at."""
        is_told_by_path = self.is_download and self.operation.is_read_only and "{" in self.operation.path
        return self.operation.path if is_told_by_path else None

    @property
    def clearable(self) -> tuple[str, ...]:
        """The inputs that an update can empty."""
        return tuple(field.name for field in self.inputs if field.null == "clear")

    @property
    def _clear(self) -> Iterator[ShapeField]:
        if self.clearable:
            names = Shape("array", item=Shape("string", enum=self.clearable))
            yield ShapeField(CLEAR, names, False, "Fields to empty.")


def build_tools(
    operations: Mapping[str, Operation],
    records: list[Record],
    models: ModelSchemas,
    target: Target,
    excluded: Collection[str] = (),
) -> tuple[list[Tool], list[Problem]]:
    """Every record as a tool, sorted by name, and every mistake in the records, by file and line."""
    tools: list[Tool] = []
    problems = [*missing_operations(operations, records, target.ids, excluded)]
    for record in records:
        problems.extend(_misplaced_hints(record))
        operation = operations.get(record.tool.operation)
        if operation is None:
            continue
        tool, wrong = tool_of(operation, record, target, response_model(models, operation))
        problems.extend(wrong)
        tools.append(tool)
    return sorted(tools, key=lambda tool: tool.name), problems


def tool_of(
    operation: Operation, record: Record, target: Target, model: ModelName | None = None
) -> tuple[Tool, list[Problem]]:
    """A record as a tool, as far as it fits its operation, and every mistake in how it names what the operation has."""
    problems = [*_unclear_records(operation, record, target), *_unsupported(operation, record)]
    problems += _nulls_in_forms(operation, record)
    inputs = record_inputs(operation, record, target)
    tool = _tool(operation, record, inputs, model, target)
    rows = tool.pages.records if tool.pages else record.tool.records
    returned, wrong = output(operation, record, rows, target)
    problems += inputs.problems or [*wrong, *_mistaken_sends(record, inputs.inputs), *_taken_names(record, tool)]
    return replace(tool, output=returned if returned.fields else None), problems


def _tool(operation: Operation, record: Record, inputs: RecordInputs, model: ModelName | None, target: Target) -> Tool:
    is_paged = is_list(operation, record.tool.method)
    return Tool(
        name=record.name,
        title=record.tool.title,
        description=record.tool.description.strip(),
        method=record.tool.method,
        tags=record.tags,
        core=record.tool.core,
        operation=operation,
        inputs=inputs.inputs,
        fixed=inputs.fixed,
        annotations=_annotations(operation, record),
        pages=pages_of(operation, target.pagination, record.tool.records) if is_paged else None,
        response_model=model,
        synonyms=_synonyms(record),
        sends=record.tool.sends,
        deletes=record.tool.deletes or record.tool.method == "delete",
        formerly=tuple(record.tool.formerly),
    )


def _synonyms(record: Record) -> dict[str, str]:
    """Other name -> input, an input's name upstream among them."""
    rename = record.tool.rename
    given = {other: rename.get(name, name) for name, others in record.tool.synonyms.items() for other in others}
    return {**rename, **given}


def _unsupported(operation: Operation, record: Record) -> Iterator[Problem]:
    for what in operation.unsupported:
        hint = f"Mend it in overlay.yaml, or name {operation.id} in {EXCLUDED_FILE}."
        yield Problem(record.where("operation"), f"{operation.id} can be no tool: {what}", hint)


def _nulls_in_forms(operation: Operation, record: Record) -> Iterator[Problem]:
    if operation.body is not None and operation.body.media_type in FORMS and record.tool.method != "list":
        for index, name in enumerate(record.tool.nullable):
            what = f"{name} is in nullable, but the body is a form, which has no null"
            yield Problem(record.where("nullable", index), what, "Leave it out.")


def _unclear_records(operation: Operation, record: Record, target: Target) -> Iterator[Problem]:
    arrays = record_arrays(operation.response, target.pagination) if is_list(operation, record.tool.method) else ()
    if record.tool.records is not None and record.tool.records not in operation.response.array_fields:
        what = f"the response of {operation.id} has no array {record.tool.records}"
        yield Problem(record.where("records"), what, did_you_mean(record.tool.records, arrays))
    elif len(arrays) > 1 and record.tool.records is None:
        what = f"the response of {operation.id} has several arrays: {', '.join(arrays)}"
        yield Problem(record.where("operation"), what, "Say with `records` which one holds the records.")


def _misplaced_hints(record: Record) -> Iterator[Problem]:
    if record.tool.method in READ_METHODS | WRITE_METHODS:
        for key in sorted({"deletes", "destructive", "read_only"} & record.tool.model_fields_set):
            yield Problem(record.where(key), f"{key} is for custom methods", "Leave it out.")


def _taken_names(record: Record, tool: Tool) -> Iterator[Problem]:
    """Inputs of upstream that are called as an argument which the server adds."""
    added = {field.name for field in tool.arguments if isinstance(field, ShapeField)}
    for given in tool.inputs:
        if given.name in added:
            what = f"{given.name} is also what the server calls an argument of its own"
            hint = f"Give it another name: rename: {{{given.api_name}: {given.name}_value}}."
            yield Problem(record.where("parameters", given.api_name), what, hint)


def _mistaken_sends(record: Record, inputs: Iterable[Input]) -> Iterator[Problem]:
    """Conditions on arguments that the tool does not have."""
    names = {each.name for each in inputs}
    for name in record.tool.sends if isinstance(record.tool.sends, dict) else ():
        if name not in names:
            yield Problem(record.where("sends", name), f"unknown parameter {name}", did_you_mean(name, names))


def _annotations(operation: Operation, record: Record) -> Annotations:
    method, sends = record.tool.method, bool(record.tool.sends)
    if method in READ_METHODS or operation.is_read_only or record.tool.read_only:
        return Annotations(read_only=True, destructive=False, idempotent=True)
    if method in WRITE_METHODS:
        return Annotations(
            read_only=False, destructive=sends or method != "create", idempotent=not sends and method != "create"
        )
    return Annotations(read_only=False, destructive=sends or record.tool.destructive is not False, idempotent=False)
