"""The fields of a response that a caller asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from ..texts.did_you_mean import most_similar
from ..texts.shortlist import shortlist
from ..texts.visible import one_line
from .outputs import NameKey, Output
from .response import Json

MAX_NAMED = 40
MISSPELLED = 0.8
"""How like a field's name a misspelled one is: `tags` is like `status` by 0.6, and `owner` like `phone`."""
MAX_MEANT = 10
"""Fields that are not there, of which it is told which ones were meant."""
ALL = "*"
"""Stands for every field, as the API returned it."""
NO_NAMES: Mapping[NameKey, str] = MappingProxyType({})


def picked(
    data: dict[str, Json],
    key: str | None,
    fields: Sequence[str],
    output: Output | None = None,
    names: Mapping[NameKey, str] = NO_NAMES,
) -> tuple[dict[str, Json], str]:
    """The data with only these fields of its records (of itself, where it is one record), and a note on misses.

    A dot leads into an object or a list of objects: `contact.email`. The names of the tool's output are known too, and
    a record's id always stays.
    """
    rows = data.get(key) if key is not None else [data]
    if not isinstance(rows, list):
        rows, key = [data], None
    made = [_with_made(row, fields, output, names) for row in rows]
    found = [_of(row, dict.fromkeys(["id", *fields])) for row in made]
    missing = [name for name in fields if rows and not any(_has(row, name) for row in made)]
    missing = [name for name in missing if output is None or name not in output.elsewhere]
    note = _note(missing, rows[0] if rows else {})
    if key is None:
        return (found[0] if isinstance(found[0], dict) else {"value": found[0]}), note
    return {**data, key: found}, note


def _with_made(row: Json, fields: Sequence[str], output: Output | None, names: Mapping[NameKey, str]) -> Json:
    """The record with those of the fields that only the tool's output knows."""
    if output is None or not isinstance(row, dict):
        return row
    made = {name: output.value(row, name, names) for name in fields if name not in row}
    return {**row, **{name: value for name, value in made.items() if value is not None}}


def _of(value: Json, fields: Iterable[str]) -> Json:
    if isinstance(value, list):
        return [_of(item, fields) for item in value]
    if not isinstance(value, dict):
        return value
    inner: dict[str, list[str]] = {}
    for name in fields:
        head, _, rest = name.partition(".")
        inner.setdefault(head, []).append(rest)
    return {
        head: value[head] if "" in rests else _of(value[head], rests) for head, rests in inner.items() if head in value
    }


def _has(value: Json, name: str) -> bool:
    head, _, rest = name.partition(".")
    if isinstance(value, list):
        return any(_has(item, name) for item in value)
    return isinstance(value, dict) and head in value and (not rest or _has(value[head], rest))


def _note(missing: Sequence[str], example: Json) -> str:
    """What there is in place of the fields that are not there, at the level where each was looked for."""
    wanted: dict[str, list[str]] = {}
    known: dict[str, list[str]] = {}
    meant: list[str] = []
    for place, name in enumerate(missing):
        owner, fields = _level(example, name)
        within = f"{owner}." if owner else ""
        if place < MAX_MEANT and (similar := _meant(name.removeprefix(within).partition(".")[0], fields)):
            meant.append(f"No field {name}; did you mean {within}{one_line(similar)}?")
            continue
        wanted.setdefault(owner, []).append(name)
        known[owner] = sorted(fields)
    others = [
        f"No field {', '.join(names)}: {owner or 'the response'} has {shortlist(known[owner], MAX_NAMED)}."
        for owner, names in wanted.items()
        if known[owner]
    ]
    return " ".join([*meant, *others])


def _meant(name: str, fields: Mapping[str, Json]) -> str:
    """The field that is meant by a name that there is not: one of an object beside it, or one written otherwise."""
    inner = next((head for head, value in fields.items() if isinstance(value, dict) and name in value), None)
    if inner is not None:
        return f"{inner}.{name}"
    plain = {_plain(each): each for each in fields}
    return plain.get(most_similar(_plain(name), plain, MISSPELLED), "")


def _plain(name: str) -> str:
    """A name without what tells `closed_time` from `closedTime`."""
    return name.replace("_", "").lower()


def _level(value: Json, name: str, owner: str = "") -> tuple[str, Mapping[str, Json]]:
    """The innermost object on the way to a field that is there."""
    if isinstance(value, list):
        return _level(value[0], name, owner) if value else (owner, {})
    if not isinstance(value, dict):
        return owner, {}
    head, _, rest = name.partition(".")
    inner = value.get(head)
    if rest and isinstance(inner, dict | list) and inner:
        return _level(inner, rest, f"{owner}.{head}".strip("."))
    return owner, value
