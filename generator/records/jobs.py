"""Records of jobs: our YAML for the functions that are written by hand over several tools."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from generator.errors import GeneratorError, Problem
from generator.files.yaml_model import StrictModel, read_model
from generator.files.yaml_source import YamlSource
from generator.openapi.document import Json
from generator.records.load import Sends, SnakeCase, unknown_kind
from generator.target import Target

Calls = Annotated[int, Field(ge=1)]
ParameterType = Literal[
    "string", "id", "name_or_id", "number_or_id", "integer", "number", "boolean", "time", "time_range"
]
OutputKind = Literal["string", "time", "integer", "number", "boolean", "strings", "map"]


class JobParameter(StrictModel):
    """One argument of a job."""

    description: str
    type: ParameterType = "string"
    many: bool = False
    """Whether it is a list of such values."""
    required: bool = False
    values: tuple[str, ...] = ()
    """All values that it takes, where it takes no others."""
    default: Json = None
    """What stands for it when the caller gives none."""
    minimum: int | float | None = None
    maximum: int | float | None = None
    """Of a number its value, of a list its length."""
    pattern: str | None = None
    """What is found in each text that it takes: a regular expression."""
    lookup: str | None = None
    """How it is looked up before the job runs, of the target's `lookups`."""
    null_word: str | None = None
    """Of a filter for what is empty: the API's own word for it, which a null stands for, too."""

    @model_validator(mode="after")
    def _check_values(self) -> Self:
        if self.values and self.type != "string":
            raise ValueError(f"`values` are texts: they do not go with the type {self.type}")
        if self.pattern is not None and (self.values or self.type != "string"):
            raise ValueError("`pattern` is for texts that may be anything else")
        if self.required and self.default is not None:
            raise ValueError("is required, so it has no default")
        return self


class JobRecord(StrictModel):
    """One job: what it is for, what it takes and returns, and the tools that it calls."""

    name: SnakeCase
    function: SnakeCase
    """The function, and its module within the package's `jobs`."""
    method: SnakeCase
    title: str
    description: str
    core: bool = False
    own_tag: SnakeCase | None = None
    """A tag of its own, which alone chooses it: then it is not among all tools, and the tags of its tools count not."""
    json_text: bool = False
    """Whether the text of its result is the JSON alone, as some clients read it: no table, no marks around texts."""
    uses: Annotated[dict[SnakeCase, Calls], Field(min_length=1)]
    """Each tool that it calls -> how often at most."""
    parameters: dict[str, JobParameter] = Field(default_factory=dict)
    returns: Annotated[dict[str, OutputKind], Field(min_length=1)]
    records: str | None = None
    """For lists: the property of the result that holds the records."""
    pages: bool = False
    """Whether a list goes on: it then takes `next_cursor`."""
    sends: Sends = False
    """Whether something reaches a customer or the public: always, or where arguments have these values."""
    synonyms: dict[str, list[str]] = Field(default_factory=dict)
    formerly: list[SnakeCase] = Field(default_factory=list)

    @model_validator(mode="after")
    def _check_tag(self) -> Self:
        if self.core and self.own_tag is not None:
            raise ValueError("is chosen by its `own_tag` alone, so it is not `core`")
        return self


class JobFile(StrictModel):
    """One YAML file of `jobs`."""

    jobs: Annotated[list[JobRecord], Field(min_length=1)]


@dataclass(frozen=True)
class JobEntry:
    """A job's record, and where it is."""

    job: JobRecord
    source: YamlSource
    path: tuple[str | int, ...]

    @property
    def name(self) -> str:
        """The name of the job."""
        return self.job.name

    @property
    def title(self) -> str:
        """What people see in place of the name."""
        return self.job.title

    @property
    def description(self) -> str:
        """What a model reads of it."""
        return self.job.description

    @property
    def parameter_texts(self) -> Mapping[str, str]:
        """Parameter -> what a model reads of it."""
        return {name: each.description for name, each in self.job.parameters.items()}

    @property
    def formerly(self) -> list[str]:
        """Names that it had before."""
        return self.job.formerly

    def where(self, *path: str | int) -> str:
        """`file:line` of a part of the record."""
        return self.source.where(*self.path, *path)


def load_jobs(folder: Path, target: Target) -> tuple[list[JobEntry], list[Problem]]:
    """Every record of the `*.yaml` files of `folder` in the order of files and lines, and every mistake of form."""
    entries: list[JobEntry] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            source = YamlSource(path)
            jobs = read_model(source, JobFile).jobs
        except GeneratorError as error:
            problems += error.problems
            continue
        found = [JobEntry(job, source, ("jobs", index)) for index, job in enumerate(jobs)]
        problems += [problem for entry in found for problem in _unknown_lookups(entry, target)]
        entries += found
    return entries, problems


def _unknown_lookups(entry: JobEntry, target: Target) -> list[Problem]:
    return [
        unknown_kind(entry.where("parameters", name, "lookup"), "lookup", name, each.lookup, target.lookups)
        for name, each in entry.job.parameters.items()
        if each.lookup is not None and each.lookup not in target.lookups
    ]
