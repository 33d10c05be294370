"""The fields of an answer that a caller asked for."""

from __future__ import annotations

from collections.abc import Sequence

from zoho_desk_mcp.desk.answer import Json

MOST_NAMED = 40


def picked(data: dict[str, Json], records: str | None, fields: Sequence[str]) -> tuple[dict[str, Json], str]:
    """The answer with only these fields of its records (of itself, where it is one record), and a note on misses.

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
    if not missing:
        return ""
    known = ", ".join(sorted(example)[:MOST_NAMED]) if isinstance(example, dict) else ""
    return f"No field {', '.join(missing)} in the answer; it has {known}." if known else ""
