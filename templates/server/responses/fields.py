"""The fields of a response that a caller asked for."""

from __future__ import annotations

from collections.abc import Sequence

from ..shortlist import shortlist
from .response import Json

MAX_NAMED = 40


def picked(data: dict[str, Json], records: str | None, fields: Sequence[str]) -> tuple[dict[str, Json], str]:
    """The data with only these fields of its records (of itself, where it is one record), and a note on misses.

    A dot leads into an object or a list of objects: `contact.email`.
    """
    key = records or "data"
    rows = data.get(key)
    if isinstance(rows, list):
        found = [_of(row, fields) for row in rows]
        missing = [name for name in fields if rows and not any(_has(row, name) for row in rows)]
        return {**data, key: found}, _note(missing, rows[0] if rows else {})
    if not isinstance(data, dict):
        return data, ""
    return _of(data, fields), _note([name for name in fields if not _has(data, name)], data)


def _of(value: Json, fields: Sequence[str]) -> Json:
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
    for name in missing:
        owner, fields = _level(example, name)
        wanted.setdefault(owner, []).append(name)
        known[owner] = sorted(fields)
    return " ".join(
        f"No field {', '.join(names)}: {owner or 'the response'} has {shortlist(known[owner], MAX_NAMED)}."
        for owner, names in wanted.items()
        if known[owner]
    )


def _level(value: Json, name: str, owner: str = "") -> tuple[str, Sequence[str]]:
    """The innermost object on the way to a field that is there, and what it has."""
    if isinstance(value, list):
        return _level(value[0], name, owner) if value else (owner, ())
    if not isinstance(value, dict):
        return owner, ()
    head, _, rest = name.partition(".")
    inner = value.get(head)
    if rest and isinstance(inner, dict | list) and inner:
        return _level(inner, rest, f"{owner}.{head}".strip("."))
    return owner, list(value)
