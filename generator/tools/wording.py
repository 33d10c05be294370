"""Mistakes in the names and words of records that keep a catalog from being made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from generator.errors import Problem, did_you_mean
from generator.naming import MAX_TOOL_NAME, tool_name_pattern
from generator.records.documented import Documented
from generator.target import Target


def wording_mistakes(records: Sequence[Documented], target: Target, *, all_there: bool = True) -> Iterator[Problem]:
    """Every mistake in names and words. `all_there`: no record is missing, so a name that none has is a mistake."""
    names = [*_repeated(records, "name"), *_repeated(records, "title"), *_former_names(records)]
    yield from names
    if all_there and not names:
        yield from _unknown_tools(records, target)
    for record in records:
        yield from _wording(record)


def _repeated(records: Sequence[Documented], what: Literal["name", "title"]) -> Iterator[Problem]:
    first: dict[str, Documented] = {}
    for record in records:
        value = record.name if what == "name" else record.title
        if value in first:
            hint = f"Give one of them another `{what}`."
            yield Problem(record.where(), f"{what} {value!r} is also that of {first[value].where()}", hint)
        first.setdefault(value, record)


def _former_names(records: Sequence[Documented]) -> Iterator[Problem]:
    names = {record.name: record for record in records}
    for record in records:
        for index, name in enumerate(record.formerly):
            if (other := names.setdefault(name, record)) is not record or name == record.name:
                yield Problem(record.where("formerly", index), f"{name} is the name of the tool of {other.where()}")


def _unknown_tools(records: Sequence[Documented], target: Target) -> Iterator[Problem]:
    """Texts that send a model to a tool that is not there."""
    tool_name = tool_name_pattern(target.tools.slug)
    names = {record.name for record in records}
    for record in records:
        for path, text in _texts(record):
            for mentioned in sorted(set(tool_name.findall(text)) - names):
                yield Problem(
                    record.where(*path), f"names the unknown tool {mentioned}", did_you_mean(mentioned, names)
                )


def _wording(record: Documented) -> Iterator[Problem]:
    if len(record.name) > MAX_TOOL_NAME:
        what = f"name {record.name} has {len(record.name)} characters, at most {MAX_TOOL_NAME} are allowed"
        yield Problem(record.where(), what, "Give the tool a shorter `name` or `resource`.")
    if not record.title.strip():
        yield Problem(record.where("title"), "title is empty", "Give it the name that people see.")
    for path, text in _texts(record):
        if not text.strip():
            yield Problem(record.where(*path), f"{path[-1]} is empty", "Say what it is for, in your own words.")
        elif _words(text) <= _words(f"{record.name} {path[-1]} a an the this of id"):
            yield Problem(record.where(*path), f"{path[-1]} only repeats the name", "Say what the name does not.")


def _texts(record: Documented) -> Iterable[tuple[tuple[str, ...], str]]:
    yield ("description",), record.description
    for key, text in record.parameter_texts.items():
        yield ("parameters", key), text


def _words(text: str) -> set[str]:
    spaced = re.sub(r"([a-z])([A-Z])", r"\1 \2", text)
    return {word.rstrip("s") for word in re.findall(r"[a-z0-9]+", spaced.replace("_", " ").lower())}
