"""Documentation records: our YAML that says which operations become tools, and in which words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from generator.errors import GeneratorError, Problem, did_you_mean, raise_if_any
from generator.files.yaml_model import StrictModel, read_model
from generator.files.yaml_source import YamlSource
from generator.naming import tool_name
from generator.openapi.document import Json
from generator.target import Target

EXCLUDED_FILE = "excluded.yaml"
"""The file among the records that lists operations without a tool, each with its reason."""

SnakeCase = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]


Sends = bool | Annotated[dict[str, Json], Field(min_length=1)]
"""Never, always, or only where each of these arguments has this value; `given` stands for any."""


class ToolRecord(StrictModel):
    """One tool: an operation, and what a model should know of it."""

    method: SnakeCase
    operation: str
    title: str
    description: str
    parameters: dict[str, str] = Field(default_factory=dict)
    resource: SnakeCase | None = None
    name: SnakeCase | None = None
    formerly: list[SnakeCase] = Field(default_factory=list)
    """Names that the tool had before: calls and selections by them still work for a release."""
    tags: list[SnakeCase] | None = None
    core: bool = False
    fixed: dict[str, Json] = Field(default_factory=dict)
    """Values that the tool always sends."""
    defaults: dict[str, Json] = Field(default_factory=dict)
    """Values sent when the caller gives none. `now` for a time is the time of the call."""
    nullable: list[str] = Field(default_factory=list)
    """Parameters that can be empty: on lists a filter for what is empty, on updates what `clear` may name. Of other
    tools, parameters that are sent as null when the caller gives none."""
    null_word: dict[str, str] = Field(default_factory=dict)
    """Filters for what is empty -> the API's own word for it, such as `Unassigned`."""
    looked_for: list[str] = Field(default_factory=list)
    """Filters of lists that the API does not know: the server looks through pages for what has one of the values."""
    may_be_empty: list[str] = Field(default_factory=list)
    """Lists that may be given empty, of tools that change something."""
    markdown: list[str] = Field(default_factory=list)
    """Texts for people that may be written as Markdown: they are sent as HTML."""
    synonyms: dict[str, list[str]] = Field(default_factory=dict)
    """Parameters -> other names that callers give to them in this tool, beside those of the target."""
    rename: dict[str, str] = Field(default_factory=dict)
    """Parameters -> what callers call them. The name upstream stays a synonym."""
    lookup: dict[str, str] = Field(default_factory=dict)
    """Parameters that are looked up -> how, of the target's `lookups`: whose name may stand for an id, and so on."""
    derive: dict[str, str] = Field(default_factory=dict)
    """Parameters that the server finds out when the caller gives none -> how, of the target's `derived`."""
    records: str | None = None
    """The property of the response that holds the records, where that is not plain to see."""
    returns: dict[str, str] = Field(default_factory=dict)
    """What a model gets of each record: name -> dotted path in upstream's response, or several, joined by a space."""
    read_only: bool = False
    """Only for custom methods: whether nothing is changed, although the operation is not a GET."""
    destructive: bool | None = None
    """Only for custom methods that write: whether something can be lost."""
    sends: Sends = False
    """Whether something reaches a customer or the public: always, or where arguments have these values."""
    deletes: bool = False
    """Only for custom methods: whether records are deleted. Tools with the method `delete` do so anyhow."""


class RecordFile(StrictModel):
    """One YAML file of `docs`: the tools of a resource."""

    resource: SnakeCase
    tags: Annotated[list[SnakeCase], Field(min_length=1)]
    tools: list[ToolRecord]


@dataclass(frozen=True)
class Record:
    """A tool's record, completed by its file's resource and tags, and where it is."""

    tool: ToolRecord
    name: str
    tags: tuple[str, ...]
    source: YamlSource
    path: tuple[str | int, ...]

    @property
    def title(self) -> str:
        """What people see in place of the name."""
        return self.tool.title

    @property
    def description(self) -> str:
        """What the tool is for."""
        return self.tool.description

    @property
    def parameter_texts(self) -> Mapping[str, str]:
        """Parameter -> what it is for."""
        return self.tool.parameters

    @property
    def formerly(self) -> list[str]:
        """Names that the tool had before."""
        return self.tool.formerly

    def where(self, *path: str | int) -> str:
        """`file:line` of a part of the record."""
        return self.source.where(*self.path, *path)


def load_records(folder: Path, target: Target) -> tuple[list[Record], list[Problem]]:
    """Every record of the `*.yaml` files of `folder` in the order of files and lines, and every mistake of form.

    A file with a mistake of form gives no records. The mistakes are shown together with those of the other files.
    An empty file has none yet: a shell makes it before `scaffold` writes into it.
    """
    records: list[Record] = []
    problems: list[Problem] = []
    for path in sorted(path for path in folder.glob("*.yaml") if path.name != EXCLUDED_FILE and not _is_empty(path)):
        try:
            records.extend(_read_file(path, target))
        except GeneratorError as error:
            problems.extend(error.problems)
    return records, problems


def _is_empty(path: Path) -> bool:
    """Whether it is a file without a byte. A pipe or a device has none either, but is no file of records."""
    return path.is_file() and not path.stat().st_size


def _read_file(path: Path, target: Target) -> list[Record]:
    source = YamlSource(path)
    file = read_model(source, RecordFile)
    raise_if_any(
        problem for index, tool in enumerate(file.tools) for problem in _unknown_kinds(source, index, tool, target)
    )
    return [_record(source, index, file, tool, target) for index, tool in enumerate(file.tools)]


def _record(source: YamlSource, index: int, file: RecordFile, tool: ToolRecord, target: Target) -> Record:
    name = tool.name or tool_name(target.tools.slug, tool.method, tool.resource or file.resource)
    return Record(tool, name, tuple(tool.tags or file.tags), source, ("tools", index))


def _unknown_kinds(source: YamlSource, index: int, tool: ToolRecord, target: Target) -> Iterator[Problem]:
    """Look-ups and derived values that the target does not have."""
    for section, given, known in (("lookup", tool.lookup, target.lookups), ("derive", tool.derive, target.derived)):
        for parameter, kind in given.items():
            if kind not in known:
                yield unknown_kind(source.where("tools", index, section, parameter), section, parameter, kind, known)


def unknown_kind(where: str, section: str, parameter: str, kind: str, known: Iterable[str]) -> Problem:
    """The problem of a parameter that is looked up or derived in a way that the target does not have."""
    return Problem(where, f"{section} of {parameter}: unknown kind {kind!r}", did_you_mean(kind, known))
