"""The catalog: every tool, resolved from an operation and its record. Templates and the drift report read it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from generator.errors import Problem, did_you_mean, raise_if_any
from generator.naming import MAX_TOOL_NAME, tool_name_pattern
from generator.openapi.document import JsonObject
from generator.openapi.operations import JSON, Operation
from generator.records.load import Record
from generator.records.missing_operations import missing_operations
from generator.target import Target
from generator.tools.inputs import FixedValue, Input
from generator.tools.json_schema import object_schema
from generator.tools.outputs import Output, output
from generator.tools.pagination import Pages, page_fields, pages_of, record_arrays
from generator.tools.record_inputs import RecordInputs, record_inputs
from generator.tools.response_models import ModelName, ModelSchemas, response_model
from generator.tools.value_types import Shape, ShapeField

WRITE_METHODS = frozenset({"create", "update", "delete"})
READ_METHODS = frozenset({"list", "get"})
FIELDS = ShapeField("fields", Shape("array", item=Shape("string")), False, "Fields to keep.")
"""What every tool that reads JSON takes."""
CLEAR = "clear"
"""What updates take where fields can be emptied."""


@dataclass(frozen=True)
class Annotations:
    """MCP's hints on what a tool does (ToolAnnotations of the MCP specification)."""

    read_only: bool
    destructive: bool
    idempotent: bool

    def as_json(self) -> JsonObject:
        """The hints as they go over the wire. Every tool talks to the outside world.

        Whether a repetition does more is only said of tools that change something: MCP gives it no meaning elsewhere.
        """
        idempotent = {} if self.read_only else {"idempotentHint": self.idempotent}
        return {
            "readOnlyHint": self.read_only,
            "destructiveHint": self.destructive,
            **idempotent,
            "openWorldHint": True,
        }


@dataclass(frozen=True)
class Tool:
    """One tool, ready to be rendered."""

    name: str
    title: str
    description: str
    method: str
    tags: tuple[str, ...]
    core: bool
    operation: Operation
    inputs: tuple[Input, ...]
    fixed: tuple[FixedValue, ...]
    annotations: Annotations
    pages: Pages | None
    """Its pagination, if it returns a list."""
    response_model: ModelName | None
    synonyms: Mapping[str, str] = field(default_factory=dict)
    """Other names that callers give to an input -> the input's own, beside those of the target."""
    formerly: tuple[str, ...] = ()
    """Names that it had before."""
    output: Output | None = None
    """What a model gets of each record; None where the server's general rule says."""

    @property
    def module(self) -> str:
        """The name of its module within the package's `tools`."""
        return f"{self.tags[0]}.{self.name}"

    @property
    def lookups(self) -> tuple[str, ...]:
        """What the server finds out before it calls the operation: ids by name, values that were left out."""
        found = {kind for field in self.inputs for kind in (field.lookup, field.derived) if kind is not None}
        return tuple(sorted(found.union(*(field.shape.lookups.values() for field in self.inputs))))

    @property
    def is_upload(self) -> bool:
        """Whether it sends a file."""
        return any(field.part for field in self.inputs)

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
    def clearable(self) -> tuple[str, ...]:
        """The inputs that an update can empty."""
        return tuple(field.name for field in self.inputs if field.null == "clear")

    @property
    def _clear(self) -> Iterator[ShapeField]:
        if self.clearable:
            names = Shape("array", item=Shape("string", enum=self.clearable))
            yield ShapeField(CLEAR, names, False, "Fields to empty.")

    def input_schema(self) -> JsonObject:
        """The JSON Schema of the arguments, as a model sees it."""
        return object_schema(self.arguments)

    def entry(self) -> JsonObject:
        """The tool's entry in the catalog: what `tools/list` has, and for core tools the schema of what they return.

        The server lists these schemas where it is told to: models are hardly ever shown them, and they are not small.
        """
        returned = {"outputSchema": self.output.schema()} if self.core and self.output is not None else {}
        return {**self.listing(), **returned}

    def listing(self) -> JsonObject:
        """The tool's entry in the response to `tools/list`."""
        return {
            "name": self.name,
            "title": self.title,
            "description": self.description,
            "inputSchema": self.input_schema(),
            "annotations": self.annotations.as_json(),
        }


def build_catalog(
    operations: Mapping[str, Operation],
    records: list[Record],
    models: ModelSchemas,
    target: Target,
    mistakes: Iterable[Problem] = (),
) -> list[Tool]:
    """Every record as a tool, sorted by name.

    Raises GeneratorError with every mistake in the records, by file and line, `mistakes` of form among them.
    """
    tools: list[Tool] = []
    problems = [*mistakes, *_repeated(records, "name"), *_repeated(records, "title"), *_former_names(records)]
    if not problems:  # else names of tools are missing that may only be misspelled
        problems += _unknown_tools(records, target)
    problems += missing_operations(operations, records, target.ids)
    for record in records:
        problems.extend(_wording(record))
        operation = operations.get(record.tool.operation)
        if operation is None:
            continue
        problems.extend(_unclear_records(operation, record, target))
        inputs = record_inputs(operation, record, target)
        problems.extend(inputs.problems)
        if not inputs.problems:
            tool = _tool(operation, record, inputs, response_model(models, operation), target)
            returned, wrong = output(operation, record, tool.pages.records if tool.pages else None, target)
            problems.extend(wrong)
            tools.append(replace(tool, output=returned if returned.fields else None))
    raise_if_any(problems)
    return sorted(tools, key=lambda tool: tool.name)


def _tool(operation: Operation, record: Record, inputs: RecordInputs, model: ModelName | None, target: Target) -> Tool:
    is_list = _is_list(operation, record)
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
        pages=pages_of(operation, target.pagination, record.tool.records) if is_list else None,
        response_model=model,
        synonyms=_synonyms(record),
        formerly=tuple(record.tool.formerly),
    )


def _synonyms(record: Record) -> dict[str, str]:
    """Other name -> input, an input's name upstream among them."""
    rename = record.tool.rename
    given = {other: rename.get(name, name) for name, others in record.tool.synonyms.items() for other in others}
    return {**rename, **given}


def _unclear_records(operation: Operation, record: Record, target: Target) -> Iterator[Problem]:
    arrays = record_arrays(operation.response, target.pagination) if _is_list(operation, record) else ()
    if record.tool.records is not None and record.tool.records not in operation.response.array_fields:
        what = f"the response of {operation.id} has no array {record.tool.records}"
        yield Problem(record.where("records"), what, did_you_mean(record.tool.records, arrays))
    elif len(arrays) > 1 and record.tool.records is None:
        what = f"the response of {operation.id} has several arrays: {', '.join(arrays)}"
        yield Problem(record.where("operation"), what, "Say with `records` which one holds the records.")


def _is_list(operation: Operation, record: Record) -> bool:
    returns_json = operation.response.media_type in (JSON, None)
    return record.tool.method == "list" and operation.is_read_only and returns_json


def _annotations(operation: Operation, record: Record) -> Annotations:
    method = record.tool.method
    if method in READ_METHODS or operation.is_read_only or record.tool.read_only:
        return Annotations(read_only=True, destructive=False, idempotent=True)
    if method in WRITE_METHODS:
        return Annotations(read_only=False, destructive=method != "create", idempotent=method != "create")
    return Annotations(read_only=False, destructive=record.tool.destructive is not False, idempotent=False)


def _repeated(records: list[Record], what: Literal["name", "title"]) -> Iterator[Problem]:
    first: dict[str, Record] = {}
    for record in records:
        value = record.name if what == "name" else record.tool.title
        if value in first:
            hint = f"Give one of them another `{what}`."
            yield Problem(record.where("operation"), f"{what} {value!r} is also that of {first[value].where()}", hint)
        first.setdefault(value, record)


def _former_names(records: list[Record]) -> Iterator[Problem]:
    names = {record.name: record for record in records}
    for record in records:
        for index, name in enumerate(record.tool.formerly):
            if (other := names.setdefault(name, record)) is not record or name == record.name:
                yield Problem(record.where("formerly", index), f"{name} is the name of the tool of {other.where()}")


def _unknown_tools(records: list[Record], target: Target) -> Iterator[Problem]:
    """Texts that send a model to a tool that is not there."""
    tool_name = tool_name_pattern(target.tools.slug)
    names = {record.name for record in records}
    for record in records:
        for path, text in _texts(record):
            for mentioned in sorted(set(tool_name.findall(text)) - names):
                yield Problem(
                    record.where(*path), f"names the unknown tool {mentioned}", did_you_mean(mentioned, names)
                )


def _wording(record: Record) -> Iterator[Problem]:
    if len(record.name) > MAX_TOOL_NAME:
        what = f"name {record.name} has {len(record.name)} characters, at most {MAX_TOOL_NAME} are allowed"
        yield Problem(record.where("operation"), what, "Give the tool a shorter `name` or `resource`.")
    if not record.tool.title.strip():
        yield Problem(record.where("title"), "title is empty", "Give it the name that people see.")
    for path, text in _texts(record):
        if not text.strip():
            yield Problem(record.where(*path), f"{path[-1]} is empty", "Say what it is for, in your own words.")
        elif _words(text) <= _words(f"{record.name} {path[-1]} a an the this of id"):
            yield Problem(record.where(*path), f"{path[-1]} only repeats the name", "Say what the name does not.")
    if record.tool.method in READ_METHODS | WRITE_METHODS:
        for key in sorted({"destructive", "read_only"} & record.tool.model_fields_set):
            yield Problem(record.where(key), f"{key} is for custom methods", "Leave it out.")


def _texts(record: Record) -> Iterable[tuple[tuple[str, ...], str]]:
    yield ("description",), record.tool.description
    for key, text in record.tool.parameters.items():
        yield ("parameters", key), text


def _words(text: str) -> set[str]:
    spaced = re.sub(r"([a-z])([A-Z])", r"\1 \2", text)
    return {word.rstrip("s") for word in re.findall(r"[a-z0-9]+", spaced.replace("_", " ").lower())}
