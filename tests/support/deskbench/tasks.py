"""The tasks: one YAML file each, in folders by what they are about."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from generator.errors import GeneratorError
from generator.files.yaml_source import YamlSource
from tests.support.projects import ROOT

FOLDER = ROOT / "tests/deskbench/tasks"
Values = dict[str, Any]
Way = Literal["jobs", "endpoints", "raw"]
"""For which tools a script is written."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Step(_Strict):
    """One call of a tool, or one for each of some values; or the answer to the person."""

    call: str = ""
    arguments: Values = Field(default_factory=dict, alias="with")
    name: str = Field("", alias="as")
    each: Values = Field(default_factory=dict)
    fails: str = ""
    answer: str = ""

    @model_validator(mode="after")
    def _is_one_thing(self) -> Step:
        assert bool(self.call) != bool(self.answer), "a step has either `call` or `answer`"
        assert len(self.each) <= 1, "`each` names one value"
        return self


class Check(_Strict):
    """What holds at the end: of the records of a table, or of the text that the person gets."""

    table: str = ""
    where: Values = Field(default_factory=dict)
    has: Values = Field(default_factory=dict)
    count: int | None = None
    answer: list[str | list[str]] = Field(default_factory=list)
    answer_lacks: list[str] = Field(default_factory=list)


class Setup(_Strict):
    """A change of the sandbox's world before the task."""

    table: str
    where: Values
    set: Values


class Task(_Strict):
    """What a person wants, how tools do it, and how one knows that it was done."""

    id: str
    about: str
    says: str
    setup: list[Setup] = Field(default_factory=list)
    jobs: list[Step] = Field(default_factory=list)
    endpoints: list[Step]
    raw: list[Step]
    success: list[Check] = Field(min_length=1)
    may_change: dict[str, Values] = Field(default_factory=dict)

    def script(self, way: Way) -> list[Step]:
        """The steps of a way: where no job helps, jobs are played as endpoints."""
        return (self.jobs or self.endpoints) if way == "jobs" else self.endpoints if way == "endpoints" else self.raw

    def tools(self, way: Way) -> set[str]:
        """The tools that its script calls."""
        return {step.call for step in self.script(way) if step.call}


def load_tasks(folder: Path = FOLDER) -> list[Task]:
    """All tasks, in the order of their files. Raises ValueError that names the file of a task that is not right."""
    return [_load(path) for path in sorted(folder.glob("*/*.yaml"))]


def _load(path: Path) -> Task:
    try:
        found = YamlSource(path).data
        return Task.model_validate({"id": path.stem, "about": path.parent.name, **found})
    except (ValueError, TypeError, GeneratorError) as error:
        raise ValueError(f"{path.parent.name}/{path.name}: {error}") from error
