"""What is compared: a git revision with the working tree, or two folders."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from generator.drift.accepted import AcceptedFile, judged, load_accepted
from generator.drift.report import Report, compare
from generator.drift.snapshot import Snapshot, jobs_of, records_of, snapshot, snapshot_of, texts_of
from generator.drift.touched import touched
from generator.errors import GeneratorError, Problem
from generator.files.yaml_model import read_model
from generator.files.yaml_source import YamlSource
from generator.openapi.document import JsonObject
from generator.openapi.reading.files import read_files
from generator.openapi.reading.links import references_of
from generator.project import TARGET_FILE, Project
from generator.target import Target
from generator.upstream.git import NoFolderError, commit, extract


@dataclass(frozen=True)
class Between:
    """A report on two folders, and the files that it leaves out since only one of the folders holds them."""

    report: Report
    only_old: tuple[str, ...]
    only_new: tuple[str, ...]


def since(project: Project, revision: str) -> Report:
    """What changed in the working tree since a git revision: upstream's files, overlay and records."""
    return compare(_at_revision(project, revision), snapshot(project, project.target))


def between(project: Project, old: Path, new: Path) -> Between:
    """What changed between two folders: either of upstream's files, or `specs` folders with overlay and records.

    A folder without overlay and records is seen by the project's own. Only files that both folders hold are compared;
    what these refer to, and one of the folders lacks, is as the other has it.
    """
    one, other = read_files(_files_in(old)), read_files(_files_in(new))
    common = frozenset(one.keys() & other.keys())
    before = _of_folder(project, old, _with_references(one, other))
    after = _of_folder(project, new, _with_references(other, one))
    report = compare(before.only(common), after.only(common))
    return Between(report, tuple(sorted(one.keys() - common)), tuple(sorted(other.keys() - common)))


def as_accepted(project: Project, report: Report) -> Report:
    """The report without what somebody accepted, with what differences mean here and what else they touch."""
    found = judged(report.changes, load_accepted(project.accepted))
    beside = touched(project, found.shown)
    return replace(report, changes=found.shown, accepted=len(found.accepted), unused=found.unused, touched=beside)


def as_meant(project: Project, report: Report) -> Report:
    """The report with what differences mean here; what somebody accepted is still told to users."""
    file = load_accepted(project.accepted)
    return replace(report, changes=judged(report.changes, AcceptedFile(severities=file.severities)).shown)


def _at_revision(project: Project, revision: str) -> Snapshot:
    found = commit(project.root, revision)
    specs = project.specs.relative_to(project.root).as_posix()
    with tempfile.TemporaryDirectory() as folder:
        try:
            extract(project.root, found.hash, specs, Path(folder))
        except NoFolderError:
            raise GeneratorError([Problem("git", f"{revision} has no folder {specs}")]) from None
        base = Project(Path(folder), project.name)
        with _of_revision(revision):
            return snapshot(base, _target_of(base.specs, project))


@contextmanager
def _of_revision(revision: str) -> Iterator[None]:
    """Say of problems that they are a revision's: the files of the working tree have the same names."""
    try:
        yield
    except GeneratorError as error:
        own = [replace(problem, where=f"{revision}, {problem.where}") for problem in error.problems]
        what = "cannot be read by this version of the generator"
        raise GeneratorError([Problem(revision, what, "Compare with a later revision."), *own]) from error


def _of_folder(project: Project, folder: Path, files: dict[str, JsonObject]) -> Snapshot:
    target, texts = project.target, texts_of(_files_in(folder))
    if (folder / "openapi").is_dir():
        target = _target_of(folder, project)
        records, jobs = records_of(folder / "docs", target), jobs_of(folder / "jobs", target)
        return snapshot_of(files, folder / "overlay.yaml", records, target, jobs, texts)
    records, jobs = records_of(project.records, target), jobs_of(project.jobs, target)
    return snapshot_of(files, project.overlay, records, target, jobs, texts)


def _target_of(specs: Path, project: Project) -> Target:
    """The target of a `specs` folder: its look-ups and names are part of what users have.

    The project's own where there is none, or one of a form that this version does not read.
    """
    file = specs / TARGET_FILE
    try:
        return read_model(YamlSource(file), Target) if file.exists() else project.target
    except GeneratorError:
        return project.target


def _files_in(folder: Path) -> Path:
    """Where upstream's files are: in the folder, or in that of a `specs` folder."""
    own = folder / "openapi"
    return own if own.is_dir() else folder


def _with_references(files: dict[str, JsonObject], others: dict[str, JsonObject]) -> dict[str, JsonObject]:
    """The files, and of others those that they lead to and that are not among them."""
    found = dict(files)
    ahead = list(files)
    while ahead:
        named = {*references_of(found, ahead.pop())} & others.keys() - found.keys()
        found |= {name: others[name] for name in named}
        ahead += named
    return dict(sorted(found.items()))
