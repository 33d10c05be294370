"""The lines of both sides that say what a difference is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.drift.snapshot import Snapshot
from generator.drift.tool_change import Source, ToolChange

SECTIONS = {"input": "parameters", "response": "returns"}
"""The part of a record that a difference is about."""


def with_sources(changes: Iterable[ToolChange], old: Snapshot, new: Snapshot) -> Iterator[ToolChange]:
    """The changes, each with its lines: of upstream's files, else of the records."""
    for change in changes:
        before, after = (side.source(place) for side, place in zip((old, new), change.places, strict=True))
        if before is None and after is None:
            before, after = (_of_record(side, change) for side in (old, new))
        yield replace(change, sources=(before, after))


def _of_record(side: Snapshot, change: ToolChange) -> Source | None:
    record, job = side.records.get(change.tool or ""), side.jobs.get(change.tool or "")
    path = (SECTIONS[change.about], change.path) if change.about in SECTIONS else ()
    if record is not None:
        return _source("docs", record.where(*path))
    return _source("jobs", job.where(*path)) if job is not None else None


def _source(folder: str, where: str) -> Source:
    file, _, line = where.rpartition(":")
    return Source(f"{folder}/{file}", int(line))
