"""What of a project the drift report compares: upstream as it is, upstream as tools see it, and the records."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from generator.drift.job_changes import Jobs
from generator.drift.tool_views import OperationView, views
from generator.errors import GeneratorError, raise_if_any
from generator.openapi.document import Document, JsonObject
from generator.openapi.load import join, read_files
from generator.openapi.operations import path_names
from generator.openapi.overlay import overlay
from generator.openapi.repairs import repair
from generator.records.jobs import load_jobs
from generator.records.load import Record, load_records
from generator.target import Project, Target

NO_JOBS: Jobs = MappingProxyType({})
REFERENCE = re.compile(r"([\w.-]+\.json)#")


@dataclass(frozen=True)
class Snapshot:
    """One side of a comparison."""

    written: dict[str, OperationView]
    """Operations as upstream writes them."""
    mended: dict[str, OperationView]
    """Operations after repair and overlay, their inputs as the kinds of values that tools take."""
    records: dict[str, Record]
    """Documentation records by the tool's name."""
    jobs: Jobs
    """Records of jobs by their names."""
    target: Target
    overlay: bytes
    sources: dict[str, JsonObject]
    """Upstream's files by name, as they were read."""

    @property
    def files(self) -> frozenset[str]:
        """The names of upstream's files."""
        return frozenset(self.sources)

    def affected_by(self, changed: frozenset[str]) -> frozenset[str]:
        """The files that changed ones reach by references, and these themselves."""
        references = {name: set(REFERENCE.findall(json.dumps(file))) for name, file in self.sources.items()}
        affected = changed
        while more := {name for name, seen in references.items() if seen & affected} - affected:
            affected |= more
        return affected

    def only(self, files: frozenset[str]) -> Snapshot:
        """The same, of some files only."""
        written = {name: view for name, view in self.written.items() if view.file in files}
        mended = {name: view for name, view in self.mended.items() if view.file in files}
        sources = {name: file for name, file in self.sources.items() if name in files}
        return replace(self, written=written, mended=mended, sources=sources)


def snapshot(project: Project, target: Target) -> Snapshot:
    """Read a project's specs. Raises GeneratorError where files or records cannot be read at all.

    The target is given apart: both sides of a comparison are read by the present one.
    Records and overlay actions that do not fit the files are no error here: they are what the report is for.
    """
    return snapshot_of(
        read_files(project.openapi),
        project.overlay,
        records_of(project.records, target),
        target,
        jobs_of(project.jobs, target),
    )


def records_of(folder: Path, target: Target) -> dict[str, Record]:
    """The records of a folder by their tools' names; none where there is no such folder."""
    if not folder.is_dir():
        return {}
    records, mistakes = load_records(folder, target)
    raise_if_any(mistakes)
    return {record.name: record for record in records}


def jobs_of(folder: Path, target: Target) -> Jobs:
    """The records of jobs of a folder by their names; none where there is no such folder."""
    jobs, mistakes = load_jobs(folder, target)
    raise_if_any(mistakes)
    return {entry.name: entry for entry in jobs}


def snapshot_of(
    files: dict[str, JsonObject],
    overlay_file: Path,
    records: dict[str, Record],
    target: Target,
    jobs: Jobs = NO_JOBS,
) -> Snapshot:
    """The same, of files that have been read."""
    document = join(files, target)
    repair(document, target)
    _overlay_what_fits(document, overlay_file)
    names = {node["operationId"]: tuple(path_names(path)) for path, _, node in document.operations()}
    return Snapshot(
        written=views(join(files, target), names, target),
        mended=views(document, names, target, kinds=True),
        records=records,
        jobs=jobs,
        target=target,
        overlay=overlay_file.read_bytes() if overlay_file.exists() else b"",
        sources=files,
    )


def _overlay_what_fits(document: Document, path: Path) -> None:
    """Apply each action whose target is there: older files lack what later actions aim at, and the reverse."""
    try:
        if path.exists():
            overlay(document, path)
    except GeneratorError:
        pass  # `generate` tells of it; every other action has been applied
