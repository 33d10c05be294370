"""What changed of jobs, and which jobs a change of a tool reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.drift.tool_change import ToolChange
from generator.records.jobs import JobEntry, JobParameter, JobRecord

Jobs = Mapping[str, JobEntry]
"""Records of jobs by their names."""
OPERATION = ""
"""A job has none of its own."""


def job_changes(old: Jobs, new: Jobs) -> Iterator[ToolChange]:
    """What the records of jobs changed for those who call them."""
    for name in sorted(old.keys() | new.keys()):
        if name not in old:
            yield ToolChange("tool-added", OPERATION, name)
        elif name not in new:
            yield ToolChange("tool-removed", OPERATION, name)
        else:
            yield from _differences(name, old[name].job, new[name].job)


def with_jobs(changes: Iterable[ToolChange], jobs: Jobs) -> Iterator[ToolChange]:
    """The changes, those of tools with the jobs that call them."""
    users: dict[str, list[str]] = {}
    for name in sorted(jobs):
        for tool in jobs[name].job.uses:
            users.setdefault(tool, []).append(name)
    for change in changes:
        yield replace(change, jobs=tuple(users.get(change.tool or "", ())))


def _differences(name: str, old: JobRecord, new: JobRecord) -> Iterator[ToolChange]:
    for path in sorted(old.parameters.keys() | new.parameters.keys()):
        yield from _parameter(name, path, old.parameters.get(path), new.parameters.get(path))
    for path in sorted(old.returns.keys() | new.returns.keys()):
        yield from _returned(name, path, old.returns.get(path), new.returns.get(path))
    if old.uses.keys() != new.uses.keys():
        yield ToolChange("uses-changed", OPERATION, name, old=sorted(old.uses), new=sorted(new.uses))
    if _words(old, new) != _words(new, old):
        yield ToolChange("wording-changed", OPERATION, name)


def _parameter(name: str, path: str, old: JobParameter | None, new: JobParameter | None) -> Iterator[ToolChange]:
    if new is None:
        yield ToolChange("input-gone", OPERATION, name, path)
    elif old is None:
        yield ToolChange("input-new-required" if new.required else "input-new", OPERATION, name, path)
    elif old.required != new.required:
        yield ToolChange("input-required" if new.required else "input-optional", OPERATION, name, path)
    elif (old.type, old.many, old.values) != (new.type, new.many, new.values):
        yield ToolChange("type-changed", OPERATION, name, path, old.type, new.type)
    elif old.default != new.default:
        yield ToolChange("default-changed", OPERATION, name, path, old.default, new.default)


def _returned(name: str, path: str, old: str | None, new: str | None) -> Iterator[ToolChange]:
    if new is None:
        yield ToolChange("returned-gone", OPERATION, name, path, old=old)
    elif old is None:
        yield ToolChange("returned-new", OPERATION, name, path, new=new)
    elif old != new:
        yield ToolChange("response-type-changed", OPERATION, name, path, old, new)


def _words(job: JobRecord, other: JobRecord) -> tuple[object, ...]:
    """What a record says, of parameters only those that the other one has as well."""
    texts = {name: each.description for name, each in job.parameters.items() if name in other.parameters}
    return job.method, job.title, job.description, job.core, job.sends, texts
