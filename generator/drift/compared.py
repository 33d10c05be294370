"""What is compared: a git revision with the working tree, or two folders."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from generator.drift.accepted import AcceptedFile, judged, load_accepted
from generator.drift.report import Report, compare
from generator.drift.snapshot import Snapshot, jobs_of, records_of, snapshot, snapshot_of, texts_of
from generator.drift.touched import touched
from generator.errors import GeneratorError, Problem
from generator.openapi.load import read_files
from generator.target import Project
from generator.upstream.git import commit, extract


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

    A folder without overlay and records is seen by the project's own. Only files that both folders hold are compared.
    """
    before, after = _of_folder(project, old), _of_folder(project, new)
    common = before.files & after.files
    report = compare(before.only(common), after.only(common))
    return Between(report, tuple(sorted(before.files - common)), tuple(sorted(after.files - common)))


def as_accepted(project: Project, report: Report) -> Report:
    """The report without what somebody accepted, with what differences mean here and what else they touch."""
    found = judged(report.changes, load_accepted(project.accepted))
    return replace(report, changes=found.shown, accepted=len(found.accepted), touched=touched(project, found.shown))


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
        except GeneratorError:
            raise GeneratorError([Problem("git", f"{revision} has no folder {specs}")]) from None
        return snapshot(Project(Path(folder), project.name), project.target)


def _of_folder(project: Project, folder: Path) -> Snapshot:
    target = project.target
    if (folder / "openapi").is_dir():
        records, jobs = records_of(folder / "docs", target), jobs_of(folder / "jobs", target)
        files = folder / "openapi"
        return snapshot_of(read_files(files), folder / "overlay.yaml", records, target, jobs, texts_of(files))
    records, jobs = records_of(project.records, target), jobs_of(project.jobs, target)
    return snapshot_of(read_files(folder), project.overlay, records, target, jobs, texts_of(folder))
