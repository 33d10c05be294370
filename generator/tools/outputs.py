"""What a tool returns to a model: the flat fields of its record's `returns`, found in upstream's response."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.errors import Problem, did_you_mean
from generator.openapi.document import JsonObject
from generator.openapi.operations import Operation
from generator.openapi.schema import Schema
from generator.records.jobs import OutputKind
from generator.records.load import Record
from generator.target import Target
from generator.tools.value_types import time_kind

FIELD_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*")
DEFAULT_RECORDS = "data"
"""Where the records of a response are that is no paginated list."""
SCHEMAS: dict[OutputKind, JsonObject] = {
    "strings": {"type": "array", "items": {"type": "string"}},
    "time": {"type": "string"},
    "map": {"type": "object"},
}


@dataclass(frozen=True)
class OutputField:
    """A field of an output: its kind, and where it comes from."""

    name: str
    kind: OutputKind
    paths: tuple[str, ...]
    """Dotted paths in upstream's record; the texts of several are joined. None where only the id is there."""
    name_of: tuple[str, str] | None = None
    """For a name: the kind of look-up, and the field that holds the id."""


@dataclass(frozen=True)
class Output:
    """The fields of a tool's records, and the key of the list that holds them, if it returns several."""

    fields: tuple[OutputField, ...]
    records: str | None = None

    def schema(self) -> JsonObject:
        """The JSON Schema. Nothing is required, and further fields are allowed: callers may ask for any."""
        properties = {field.name: SCHEMAS.get(field.kind, {"type": field.kind}) for field in self.fields}
        record: JsonObject = {"type": "object", "properties": properties}
        if self.records is None:
            return record
        return {"type": "object", "properties": {self.records: {"type": "array", "items": record}}}


def output(operation: Operation, record: Record, records: str | None, target: Target) -> tuple[Output, list[Problem]]:
    """The output of a record, and everything that is wrong with it."""
    whole = operation.response.schema.flat if operation.response.schema is not None else Schema()
    key = records if records is not None else DEFAULT_RECORDS
    item = whole.properties[key].item if key in whole.properties else whole.item
    row = item if item is not None else whole
    fields: list[OutputField] = []
    problems: list[Problem] = []
    for name, paths in record.tool.returns.items():
        found = list(_problems(row, record, name, paths))
        problems += found
        if not found:
            fields.append(_field(row, name, paths.split(), target))
    return Output(tuple(fields), key if item is not None else None), problems


def _problems(row: Schema, record: Record, name: str, paths: str) -> Iterator[Problem]:
    where = record.where("returns", name)
    yield from faulty_name(name, where)
    if not paths.split():
        yield Problem(where, f"returns: {name} has no path")
    if name in row.properties and paths != name:
        yield Problem(where, f"returns: {name} is a field of upstream's response", "Give another name to this value.")
    for path in paths.split():
        yield from _unknown_path(row, path, where)


def faulty_name(name: str, where: str) -> Iterator[Problem]:
    """A problem where a field cannot have this name."""
    if not FIELD_NAME.fullmatch(name) or keyword.iskeyword(name):
        hint = "Letters and digits only, and no keyword of Python."
        yield Problem(where, f"returns: {name!r} is no name of a field", hint)


def _unknown_path(row: Schema, path: str, where: str) -> Iterator[Problem]:
    here = row
    for step in path.split("."):
        here = here.item if here.item is not None else here
        if step not in here.properties:
            hint = did_you_mean(step, here.properties)
            yield Problem(where, f"returns: the response has no {path}", hint)
            return
        here = here.properties[step]
    last = here.item if here.item is not None else here
    if last.properties:
        yield Problem(where, f"returns: {path} is an object", did_you_mean("name", last.properties))


def _field(row: Schema, name: str, paths: list[str], target: Target) -> OutputField:
    known = target.responses.names.get(name)
    name_of = (known.lookup, known.id) if known is not None and known.id in row.properties else None
    if known is not None and paths == [known.id]:
        return OutputField(name, "string", (), name_of)  # the response has no name
    kind: OutputKind = _kind(row, paths[0], target) if len(paths) == 1 else "string"
    return OutputField(name, kind, tuple(paths), name_of)


def _kind(row: Schema, path: str, target: Target) -> OutputKind:
    here, through_list = row, False
    for step in path.split("."):
        through_list = through_list or here.item is not None
        here = (here.item if here.item is not None else here).properties[step]
    types = set(here.types) - {"null"}
    if through_list or "array" in types:
        return "strings"
    if "string" in types or not types:  # a text may be anything: nothing is lost
        return "time" if time_kind(here, target.times) == "time" else "string"
    kinds: dict[str, OutputKind] = {"boolean": "boolean", "object": "map", "number": "number", "integer": "integer"}
    return next((kind for type_, kind in kinds.items() if type_ in types), "string")
