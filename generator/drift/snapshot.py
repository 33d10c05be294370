"""What of a project the drift report compares: upstream as it is, upstream as tools see it, and the records."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from generator.drift.caller_view import CallerView
from generator.drift.job_changes import Jobs
from generator.drift.tool_change import Source
from generator.drift.tool_views import OperationView, views
from generator.errors import GeneratorError, Problem, form_is_known, raise_if_any
from generator.files.bounded_text import bounded_bytes
from generator.files.json_lines import line_of, lines_of
from generator.files.yaml_source import lines_of_document
from generator.openapi.document import Document, JsonObject
from generator.openapi.load import join
from generator.openapi.operations import Operation, OperationReader, path_names
from generator.openapi.overlay import broken_parts, overlay_what_fits
from generator.openapi.reading.files import file_names, read_files
from generator.openapi.reading.links import references_of
from generator.openapi.repairs import repair
from generator.openapi.repairs.change import Change
from generator.openapi.resolver import SchemaResolver
from generator.project import Project
from generator.records.excluded import excluded_by_name, load_excluded
from generator.records.jobs import load_jobs
from generator.records.load import Record, load_records
from generator.target import Target
from generator.tools.tool import tool_of

NO_JOBS: Jobs = MappingProxyType({})
NO_TEXTS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Resolved:
    """The operations of a repaired document, each resolved when it is asked for."""

    document: Document
    reader: OperationReader
    found: dict[str, Operation] = field(default_factory=dict)

    @cached_property
    def places(self) -> dict[str, tuple[str, str, JsonObject]]:
        """Where each operation is, by its name."""
        return {place[2]["operationId"]: place for place in self.document.operations()}

    def find(self, identifier: str) -> Operation | None:
        """The operation of a name; None where there is no such, or it is too broken to be read."""
        if identifier not in self.found:
            try:
                self.found[identifier] = self.reader.read(*self.places[identifier])
            except KeyError:
                return None
        return self.found[identifier]


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
    resolved: Resolved
    """Operations after repair and overlay, as the catalog is made of them."""
    repairs: tuple[Change, ...]
    """What was repaired in upstream's files."""
    unfit: tuple[Problem, ...]
    """Overlay actions that fit nothing, and what the list of operations that are no tools has wrong."""
    as_written: Document
    """Upstream's files as one document."""
    texts: Mapping[str, str]
    """The texts of the files by name, where they are known."""
    excluded: frozenset[str] = frozenset()
    """Operations that are no tools on purpose, each by its name."""
    _lines: dict[str, dict[str, int]] = field(default_factory=dict, compare=False)

    def source(self, place: str) -> Source | None:
        """The line of a place in the document, where the file's text is known."""
        if not place:
            return None
        location = self.as_written.location(place)
        if location.file not in self.texts:
            return None
        if location.file not in self._lines:
            text = self.texts[location.file]
            is_json = text.lstrip().startswith("{")
            self._lines[location.file] = lines_of(text) if is_json else lines_of_document(text)
        return Source(f"openapi/{location.file}", line_of(location.pointer, self._lines[location.file]))

    def caller_view(self, record: Record, operation: str) -> CallerView | None:
        """A record as the tool that it makes of an operation, as far as it fits; None where there is no such."""
        found = self.resolved.find(operation)
        return CallerView(tool_of(found, record, self.target)[0], record, self.target) if found else None

    @property
    def files(self) -> frozenset[str]:
        """The names of upstream's files."""
        return frozenset(self.sources)

    def affected_by(self, changed: frozenset[str]) -> frozenset[str]:
        """The files that changed ones reach by references, and these themselves."""
        references = {name: {*references_of(self.sources, name)} for name in self.sources}
        affected = changed
        while more := {name for name, seen in references.items() if seen & affected} - affected:
            affected |= more
        return affected

    def only(self, files: frozenset[str]) -> Snapshot:
        """The same, of some files only."""
        written = {name: view for name, view in self.written.items() if view.file in files}
        mended = {name: view for name, view in self.mended.items() if view.file in files}
        sources = {name: file for name, file in self.sources.items() if name in files}
        repairs = tuple(change for change in self.repairs if change.location.file in files)
        return replace(self, written=written, mended=mended, sources=sources, repairs=repairs)


def snapshot(project: Project, target: Target) -> Snapshot:
    """Read a project's specs. Raises GeneratorError where files or records cannot be read at all.

    The target is given apart: that of an older version may be of a form that is not known any more.
    Records and overlay actions that do not fit the files are no error here: they are what the report is for.
    """
    found = snapshot_of(
        read_files(project.openapi),
        project.overlay,
        records_of(project.records, target),
        target,
        jobs_of(project.jobs, target),
        texts_of(project.openapi),
    )
    unfit = (*found.unfit, *_unfit_exclusions(project, found))
    return replace(found, unfit=unfit, excluded=excluded_by_name(project.records))


def _unfit_exclusions(project: Project, found: Snapshot) -> list[Problem]:
    """Operations that are no tools on purpose, and of which upstream has none, or not by that name."""
    try:
        load_excluded(project.records, found.resolved.places, [*found.records.values()])
    except GeneratorError as error:
        return error.problems
    return []


def texts_of(folder: Path) -> dict[str, str]:
    """The texts of upstream's files by name."""
    return {name: bounded_bytes(folder / name).decode("utf-8", "replace") for name in file_names(folder)}


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
    texts: Mapping[str, str] = NO_TEXTS,
) -> Snapshot:
    """The same, of files that have been read."""
    with form_is_known("upstream's files and the overlay"):
        return _snapshot_of(files, overlay_file, records, target, jobs, texts)


def _snapshot_of(
    files: dict[str, JsonObject],
    overlay_file: Path,
    records: dict[str, Record],
    target: Target,
    jobs: Jobs,
    texts: Mapping[str, str],
) -> Snapshot:
    document = join(files, target)
    repairs = repair(document, target)
    has_overlay = os.path.lexists(overlay_file)
    # older files lack what later actions aim at, and the reverse
    unfit = overlay_what_fits(document, overlay_file) if has_overlay else []
    raise_if_any(broken_parts(document))
    names = {node["operationId"]: tuple(path_names(path)) for path, _, node in document.operations()}
    as_written = join(files, target)
    written = views(as_written, names, target)
    mended = views(document, names, target, kinds=True)
    return Snapshot(
        written={**mended, **written},  # what only the overlay has is written there
        mended=mended,
        records=records,
        jobs=jobs,
        target=target,
        overlay=bounded_bytes(overlay_file) if has_overlay else b"",
        sources=files,
        resolved=Resolved(document, OperationReader(document, SchemaResolver(document), target)),
        repairs=tuple(repairs),
        unfit=tuple(unfit),
        as_written=as_written,
        texts=texts,
    )
