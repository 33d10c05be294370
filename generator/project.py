"""A project: where the inputs of a target are, and where its package goes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import StringConstraints, TypeAdapter, ValidationError

from generator.errors import GeneratorError, Problem
from generator.files.lock import verify
from generator.files.yaml_model import read_model
from generator.files.yaml_source import YamlSource
from generator.target import MAX_NAME, Target

SPECS = "specs"
TARGET_FILE = "target.yaml"
TargetName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", max_length=MAX_NAME)]
"""What the folders of a target are called."""


@dataclass(frozen=True)
class Project:
    """Where the inputs of a target are and where its package goes, under the root folder."""

    root: Path
    name: str

    @cached_property
    def target(self) -> Target:
        """What `target.yaml` holds. Raises GeneratorError with every mistake in it."""
        return read_model(YamlSource(self.target_file), Target)

    @property
    def specs(self) -> Path:
        """The folder of the inputs."""
        return self.root / SPECS / self.name

    @property
    def target_file(self) -> Path:
        """What the generator has to know of the API beyond its OpenAPI files."""
        return self.specs / TARGET_FILE

    @property
    def openapi(self) -> Path:
        """Upstream's files."""
        return self.specs / "openapi"

    @property
    def overlay(self) -> Path:
        """What upstream gets wrong or leaves out."""
        return self.specs / "overlay.yaml"

    @property
    def records(self) -> Path:
        """The documentation records."""
        return self.specs / "docs"

    @property
    def jobs(self) -> Path:
        """The records of jobs."""
        return self.specs / "jobs"

    @property
    def text_types(self) -> Path:
        """Names for upstream's recurring patterns."""
        return self.specs / "text_types.yaml"

    @property
    def accepted(self) -> Path:
        """Differences that the drift report need not show again, and what differences mean for this target."""
        return self.specs / "accepted.yaml"

    @property
    def lock_file(self) -> Path:
        """Where upstream's files come from, and their checksums."""
        return self.specs / "upstream.lock.json"

    def verify_specs(self) -> None:
        """Raise GeneratorError where upstream's files are not as they were fetched."""
        verify(self.openapi, self.lock_file)

    @property
    def templates(self) -> Path:
        """The templates that all targets share."""
        return self.root / "templates"

    @property
    def vendor_templates(self) -> Path:
        """The target's own templates: the project of its package."""
        return self.templates / self.name

    @property
    def cache(self) -> Path:
        """What is kept between two runs to save time; it can be deleted at any time."""
        return self.root / ".cache"

    @property
    def unfinished_release(self) -> Path:
        """What a release under way has changed."""
        return self.cache / "release" / f"{self.name}.json"

    @property
    def output(self) -> Path:
        """The generated package."""
        return self.root / "generated" / self.target.command


def new_project(root: Path, name: str) -> Project:
    """The project of a target that is still to be laid out. Raises GeneratorError for a name that is none."""
    try:
        return Project(root, TypeAdapter(TargetName).validate_python(name))
    except ValidationError:
        hint = f"Take letters, digits and single `-`, `_` or `.` between them, {MAX_NAME} characters at most."
        raise GeneratorError([Problem("new", f"{name[:MAX_NAME]!r} cannot be the name of a target", hint)]) from None


def same_folder(name: str, target: Target, others: Iterable[Project]) -> Iterator[Problem]:
    """Where the package of a target called `name` would be written in place of that of another one."""
    for other in others:
        if other.name == name:
            continue
        try:
            theirs = other.target
        except GeneratorError:
            continue  # told when that one is made
        if target.command == theirs.command:
            what = f"its command {target.command} is also that of {SPECS}/{other.name}, whose package it would replace"
            yield Problem(f"{SPECS}/{name}/{TARGET_FILE}", what, "Give one of them another title or `command`.")


def targets_there(root: Path) -> list[Project]:
    """Every target under `specs`, if there are any: not what `new` has in the making."""
    return [Project(root, path.parent.name) for path in sorted((root / SPECS).glob(f"[!.]*/{TARGET_FILE}"))]


def projects(root: Path) -> list[Project]:
    """Every target under `specs`. Raises GeneratorError where there is none."""
    found = targets_there(root)
    if not found:
        raise GeneratorError([Problem(SPECS, f"holds no folder with a {TARGET_FILE}", "Each target needs one.")])
    return found
