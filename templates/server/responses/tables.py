"""Lists as text: a line that says what the list is, and a table, which costs fewer tokens than JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..product import COUNT
from .numbers import as_count
from .response import Json
from .truncation import compact

MAX_FILTER = 80
"""Characters of a filter's value that are repeated."""
MORE = "more"
"""How many records a list left out that it would give with a larger limit."""
LINE_BREAK = re.compile("\r\n|[\r\n\u2028\u2029]")
ANOTHER_FIELD = re.compile(r",\s*[\w.]+=")
"""What would pass for another field where several stand on one line, such as in a name that a customer chose."""
KNOWN = (COUNT, MORE, "next_cursor", "note")
"""What the first lines tell in words."""


def list_text(data: Mapping[str, Json], records: str, filters: Mapping[str, Json] | None) -> tuple[str, str]:
    """The list as text: what was asked for, how many there are and how it goes on; then the records.

    `filters` is None where the arguments choose no records.
    """
    rows = data[records]
    lines = [f"{name}: {cell(value)}" for name, value in data.items() if name not in (records, *KNOWN)]
    if data.get("note"):
        lines.append(f"Note: {cell(data['note'])}")
    return _about(data, len(rows), filters), "\n".join([*lines, *_table(rows)])


def cell(value: Json) -> str:
    """A value on one line without tabs."""
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(item, str | int | float) for item in value):
        return ", ".join(map(cell, value))
    text = value if isinstance(value, str) else compact(value)
    return LINE_BREAK.sub(r"\\n", text.replace("\\n", "\\\\n")).replace("\t", " ")


def _about(data: Mapping[str, Json], shown: int, filters: Mapping[str, Json] | None) -> str:
    count = as_count(data.get(COUNT)) if COUNT else None  # it stands outside of the marks around what others wrote
    of = f" of {count}" if count not in (None, shown) else ""
    if filters is None:
        return f"{shown}{of} records; {_following(data)}"
    asked = ", ".join(f"{name}={_short(value)}" for name, value in filters.items())
    return f"{shown}{of} records; filters: {asked or 'none'}; {_following(data)}"


def _following(data: Mapping[str, Json]) -> str:
    """How the list goes on."""
    if data.get("next_cursor"):
        return f"next_cursor: {data['next_cursor']}"
    return f"{data[MORE]} more with a larger limit" if data.get(MORE) else "no more"


def _short(value: Json) -> str:
    text = cell("none" if value in (None, [None]) else value)
    return text if len(text) <= MAX_FILTER else f"{text[:MAX_FILTER]}…"


def _table(rows: Sequence[Json]) -> list[str]:
    """Tab-separated: the columns, then the rows. What is the same in all of them is said once, before."""
    records = [row if isinstance(row, dict) else {"value": row} for row in rows]
    cells = [{name: cell(value) for name, value in record.items()} for record in records]
    names = list(dict.fromkeys(name for row in cells for name in row))
    same = [name for name in names if len(cells) > 1 and len({row.get(name, "") for row in cells}) == 1]
    same = [name for name in same if not ANOTHER_FIELD.search(cells[0].get(name, ""))]
    columns = [name for name in names if name not in same]
    common = ", ".join(f"{name}={value}" for name in same if (value := cells[0].get(name)))
    if not columns:  # equal records, or none
        columns, common = names, ""
    table = ["\t".join(columns), *("\t".join(row.get(name, "") for name in columns).rstrip("\t") for row in cells)]
    return [*([f"All: {common}"] if common else []), *(table if names else [])]
