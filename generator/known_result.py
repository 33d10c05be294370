"""What a run made of its inputs, kept by a digest of all of them: the same inputs need no other run.

It is believed only where the package is, byte for byte, what that run wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import BaseModel, ValidationError

from generator.errors import GeneratorError
from generator.files.bounded_text import bounded_bytes
from generator.files.cache import digest
from generator.files.installed import installed
from generator.files.tree import entries_of, files_of
from generator.files.written import write_whole
from generator.project import Project

GENERATOR = Path(__file__).parent


class Report(BaseModel):
    """What people are told of a run."""

    repairs: dict[str, int]
    """Kind of repair -> how many places it touched."""
    summary: str


class _Kept(BaseModel):
    inputs: str
    output: str
    report: Report


def digest_of_inputs(project: Project) -> str:
    """The digest of everything that the package is made from: specs, records, templates, generator, libraries."""
    folders = (project.specs, project.templates / "server", project.vendor_templates, GENERATOR)
    return digest(
        [
            *(line.encode() for line in (project.name, *installed())),
            *_contents(project.templates, (path.name for path in project.templates.glob("*.jinja"))),
            *(part for folder in folders for part in _contents(folder, entries_of(folder))),
        ]
    )


def known_report(project: Project, inputs: str) -> Report | None:
    """The report of the run that made the package from these inputs, or None where it has to be made anew."""
    try:
        kept = _Kept.model_validate_json(bounded_bytes(_file(project)))
    except (OSError, ValidationError, GeneratorError):
        return None
    try:
        return kept.report if (kept.inputs, kept.output) == (inputs, _digest_of_output(project)) else None
    except GeneratorError:  # what stands there now is nothing that it was made of
        return None


def keep_report(project: Project, inputs: str, report: Report) -> None:
    """Remember that the package as it is now was made from these inputs, if they still are what they were.

    Else some that were read later may have been others: with the first ones again, it would be taken for theirs.
    """
    try:
        if digest_of_inputs(project) != inputs:
            return
        kept = _Kept(inputs=inputs, output=_digest_of_output(project), report=report)
        _file(project).parent.mkdir(parents=True, exist_ok=True)
        write_whole({_file(project): kept.model_dump_json(indent=1)})
    except (OSError, GeneratorError):
        return  # the next run takes longer


def _file(project: Project) -> Path:
    return project.cache / "results" / f"{project.name}.json"


def _digest_of_output(project: Project) -> str:
    return digest(_contents(project.output, files_of(project.output)))


def _contents(folder: Path, names: Iterable[str]) -> Iterator[bytes]:
    """The name and the content of each file of a folder; of what is no file, a name that no file has."""
    for name in sorted(names):
        if (folder / name).is_file():
            yield name.encode()
            yield bounded_bytes(folder / name)
        else:
            yield f"{name}/".encode()
