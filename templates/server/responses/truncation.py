"""A model reads only so much: longer responses are cut, between records, with a note on how to get the rest."""

from __future__ import annotations

import json

from ..memory.json_size import characters_in
from ..product import ENV_PREFIX
from .response import Json, Response, joined_notes

ROOM_FOR_NOTE = 600
SETTING = f"{ENV_PREFIX}MAX_CHARS"
MAX_ERROR = 4_000
"""Characters of an error, which may repeat what callers and others wrote."""
MIN_TEXT = 100
"""Characters of each text that are kept at least."""


def compact(data: Json) -> str:
    """The JSON text of a value, without spaces."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _size(data: Json, most: int) -> int:
    """The characters of the JSON text of a value; where its names and texts alone have more than `most`, only theirs.

    Of such texts, which may have megabytes, no copies are made to count them.
    """
    words = characters_in([data])
    return words if words > most else len(compact(data))


def clipped(text: str, maximum: int) -> str:
    """The beginning of a text that is longer than so many characters, and how many are left out."""
    return text if len(text) <= maximum else f"{text[:maximum]}… [{len(text) - maximum:,} more characters]"


def truncated(data: dict[str, Json], response: Response, max_chars: int) -> dict[str, Json]:
    """The response's data in at most `max_chars` characters of JSON: as many whole records as fit, and a note."""
    whole = {**data, **response.following, **joined_notes(data, response.following)}
    if (len(compact(whole)) if response.is_quick else _size(whole, max_chars)) <= max_chars:
        return whole
    key = response.records or "data"
    rows = data.get(key)
    if not isinstance(rows, list) or len(rows) == 0:
        note = (
            f"Texts were cut: the response had more than {max_chars:,} characters ({SETTING}). Ask for single fields."
        )
        return {**_shortened(whole, max_chars - ROOM_FOR_NOTE), "note": note}
    return _first_rows(data, key, rows, response, max_chars)


def _first_rows(
    data: dict[str, Json], key: str, rows: list[Json], response: Response, max_chars: int
) -> dict[str, Json]:
    rest = {name: value for name, value in data.items() if name not in (key, "note")}
    if _size(rest, max_chars // 2) > max_chars // 2:
        rest = _shortened(rest, max_chars // 2)
    room = max_chars - len(compact(rest)) - ROOM_FOR_NOTE
    kept: list[Json] = []
    for row in rows:
        room -= _size(row, room) + 1
        if room < 0:
            break
        kept.append(row)
    how = "Ask for fewer fields, or a smaller limit."
    if not kept:
        kept = [_shortened(rows[0], max_chars - len(compact(rest)) - ROOM_FOR_NOTE)]
        how = "The texts of the one record shown were cut: get it by its id, or ask for single fields."
    size = f"more than {max_chars:,} characters ({SETTING})"
    cut = f"Cut after {len(kept)} of {len(rows)} records: the response had {size}."
    following = response.following_after(len(kept)) if response.following_after else {}
    if "next_cursor" in following:
        how = f"next_cursor goes on after the last record shown. {how}"
    notes = joined_notes({"note": cut}, {"note": how}, following, data)
    return {key: kept, **rest, **following, **notes}


def _shortened(value: Json, max_chars: int) -> Json:
    """The value with its longest texts and lists cut until it fits; at last without its last fields."""
    texts = max(MIN_TEXT, max_chars // 2)
    while texts > MIN_TEXT:
        shorter = _cut(value, texts, max_chars)
        if len(compact(shorter)) <= max_chars:
            return shorter
        texts //= 2
    for items in (50, 10, 2):
        shorter = _cut(value, MIN_TEXT, items)
        if len(compact(shorter)) <= max_chars:
            return shorter
    return _first_fields(shorter, max_chars)


def _first_fields(value: Json, max_chars: int) -> Json:
    if not isinstance(value, dict):
        return None
    kept: dict[str, Json] = {}
    room = max_chars
    for name, part in value.items():
        room -= _size({name: part}, room)
        if room < 0:
            break
        kept[name] = part
    return kept


def _cut(value: Json, texts: int, items: int) -> Json:
    if isinstance(value, str):
        return clipped(value, texts)
    if isinstance(value, list):
        return [_cut(item, texts, items) for item in value[:items]]
    if isinstance(value, dict):
        return {name: _cut(part, texts, items) for name, part in value.items()}
    return value
