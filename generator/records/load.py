"""Documentation records: our YAML that says which operations become tools, and in which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from generator.errors import GeneratorError, Problem, did_you_mean
from generator.files.yaml_source import YamlSource
from generator.naming import tool_name
from generator.openapi.document import Json

EXCLUDED_FILE = "excluded.yaml"
"""The file among the records that lists operations without a tool, each with its reason."""

SnakeCase = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]

LookupKind = Literal["department", "agent", "team"]
DeriveKind = Literal["department_address"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ToolRecord(_Strict):
    """One tool: an operation, and what a model should know of it."""

    method: SnakeCase
    operation: str
    title: str
    description: str
    parameters: dict[str, str] = Field(default_factory=dict)
    resource: SnakeCase | None = None
    name: SnakeCase | None = None
    tags: list[SnakeCase] | None = None
    core: bool = False
    fixed: dict[str, Json] = Field(default_factory=dict)
    """Values that the tool always sends."""
    defaults: dict[str, Json] = Field(default_factory=dict)
    """Values sent when the caller gives none. `now` for a time is the time of the call."""
    nullable: list[str] = Field(default_factory=list)
    """Parameters for which null means something: a filter for empty fields on lists, clearing a field on updates."""
    lookup: dict[str, LookupKind] = Field(default_factory=dict)
    """Parameters that take a name as well as an id, and whose name it is."""
    derive: dict[str, DeriveKind] = Field(default_factory=dict)
    """Parameters that the server finds out when the caller gives none, and how."""
    records: str | None = None
    """For lists: the property of the answer that holds the records, where that is not plain to see."""
    read_only: bool = False
    """Only for custom methods: whether nothing is changed, although the operation is not a GET."""
    destructive: bool | None = None
    """Only for custom methods that write: whether something can be lost."""


class RecordFile(_Strict):
    """One YAML file of `docs`: the tools of a resource."""

    resource: SnakeCase
    tags: Annotated[list[SnakeCase], Field(min_length=1)]
    tools: list[ToolRecord]


@dataclass(frozen=True)
class Record:
    """A tool's record, completed by its file's resource and tags, and where it stands."""

    tool: ToolRecord
    name: str
    tags: tuple[str, ...]
    source: YamlSource
    path: tuple[str | int, ...]

    def where(self, *path: str | int) -> str:
        """`file:line` of a part of the record."""
        return self.source.where(*self.path, *path)


def load_records(folder: Path) -> tuple[list[Record], list[Problem]]:
    """Every record of the `*.yaml` files of `folder` in the order of files and lines, and every mistake of form.

    A file with a mistake of form gives no records. The mistakes are shown together with those of the other files.
    """
    records: list[Record] = []
    problems: list[Problem] = []
    for path in sorted(path for path in folder.glob("*.yaml") if path.name != EXCLUDED_FILE):
        try:
            records.extend(_read_file(path))
        except GeneratorError as error:
            problems.extend(error.problems)
    return records, problems


def _read_file(path: Path) -> Iterator[Record]:
    source = YamlSource(path)
    try:
        file = RecordFile.model_validate(source.data)
    except ValidationError as error:
        raise GeneratorError(_problem(source, details["loc"], details["msg"]) for details in error.errors()) from error
    for index, tool in enumerate(file.tools):
        name = tool.name or tool_name(tool.method, tool.resource or file.resource)
        yield Record(tool, name, tuple(tool.tags or file.tags), source, ("tools", index))


def _problem(source: YamlSource, location: tuple[str | int, ...], message: str) -> Problem:
    if not location:
        return Problem(source.where(), "holds no records", "Give it the keys `resource`, `tags` and `tools`.")
    key = str(location[-1])
    if message == "Extra inputs are not permitted":
        known = ToolRecord.model_fields if location[0] == "tools" else RecordFile.model_fields
        return Problem(source.where(*location), f"unknown key {key!r}", did_you_mean(key, known))
    return Problem(source.where(*location), f"{key}: {message[0].lower()}{message[1:]}")
