"""What changed of jobs, and which jobs a change of a tool reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.drift.compare import Delta
from generator.drift.input_rules import input_rules
from generator.drift.tool_change import ToolChange
from generator.openapi.document import Json
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
    yield from _steps(name, old, new)
    yield from _offer(name, old, new)
    if _words(old, new) != _words(new, old):
        yield ToolChange("wording-changed", OPERATION, name)


def _steps(name: str, old: JobRecord, new: JobRecord) -> Iterator[ToolChange]:
    """The tools that it calls."""
    for tool in sorted(old.uses.keys() | new.uses.keys()):
        before, after = old.uses.get(tool), new.uses.get(tool)
        if before is None or after is None:
            yield ToolChange("step-new" if before is None else "step-gone", OPERATION, name, note=tool)
        elif before != after:
            yield ToolChange("step-count", OPERATION, name, old=before, new=after, note=tool)


def _offer(name: str, old: JobRecord, new: JobRecord) -> Iterator[ToolChange]:
    """By what people choose it, what they call it, and what it does."""
    if old.core != new.core:
        yield ToolChange("core-new" if new.core else "core-gone", OPERATION, name)
    if old.own_tag != new.own_tag:
        yield ToolChange("own-tag-changed", OPERATION, name, old=old.own_tag, new=new.own_tag)
    if old.json_text != new.json_text:
        yield ToolChange("result-text-changed", OPERATION, name, old=old.json_text, new=new.json_text)
    for word in sorted({*old.formerly} ^ {*new.formerly}):
        yield _word("former-name", name, "", word, is_new=word in new.formerly)
    for path in sorted(old.synonyms.keys() | new.synonyms.keys()):
        before, after = {*old.synonyms.get(path, ())}, {*new.synonyms.get(path, ())}
        yield from (_word("synonym", name, path, word, is_new=word in after) for word in sorted(before ^ after))
    if old.sends != new.sends:
        yield ToolChange("sends-changed", OPERATION, name, old=old.sends, new=new.sends)
    if old.method != new.method:
        yield ToolChange("hints-changed", OPERATION, name, old=old.method, new=new.method)
    if old.pages != new.pages:
        yield ToolChange("paging-new" if new.pages else "paging-gone", OPERATION, name)
    if old.records != new.records:
        yield ToolChange("returned-changed", OPERATION, name, old=old.records, new=new.records)


def _word(subject: str, name: str, path: str, word: str, *, is_new: bool) -> ToolChange:
    values = (None, word) if is_new else (word, None)
    return ToolChange(f"{subject}-{'new' if is_new else 'gone'}", OPERATION, name, path, *values)


def _parameter(name: str, path: str, old: JobParameter | None, new: JobParameter | None) -> Iterator[ToolChange]:
    if new is None:
        yield ToolChange("input-gone", OPERATION, name, path)
    elif old is None:
        yield ToolChange("input-new-required" if new.required else "input-new", OPERATION, name, path)
    else:
        yield from _met(name, path, old, new)


def _met(name: str, path: str, old: JobParameter, new: JobParameter) -> Iterator[ToolChange]:
    """What callers meet otherwise of a parameter that both have."""
    if old.required != new.required:
        yield ToolChange("input-required" if new.required else "input-optional", OPERATION, name, path)
    if (old.type, old.many) != (new.type, new.many):
        yield ToolChange("type-changed", OPERATION, name, path, old.type, new.type)
    elif old.default != new.default:
        yield ToolChange("default-changed", OPERATION, name, path, old.default, new.default)
    if old.lookup != new.lookup:
        kind = "new" if new.lookup and not old.lookup else "gone"
        yield ToolChange(f"lookup-{kind}", OPERATION, name, path, old.lookup, new.lookup)
    facts: tuple[tuple[str, Json, Json], ...] = (
        ("enum", list(old.values) or None, list(new.values) or None),
        ("minimum", old.minimum, new.minimum),
        ("maximum", old.maximum, new.maximum),
    )
    for what, before, after in facts:
        if before != after:
            for rule, one, other in input_rules(Delta("input", path, what, before, after), None, None):
                yield ToolChange(rule, OPERATION, name, path, one, other, what=what)


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
    return job.title, job.description, texts
