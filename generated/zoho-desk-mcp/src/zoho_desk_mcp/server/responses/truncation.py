"""A model reads only so much: answers past a size are cut, between records, with word on how to get the rest."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ..http.pagination import WALL
from .response import Json, Response

ROOM_FOR_NOTE = 600
SETTING = "ZOHO_DESK_MAX_CHARS"
SHORTEST = 100
"""Characters of each text that are kept at least."""


def compact(data: Json) -> str:
    """The JSON text of a value, without spaces."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def within(data: dict[str, Json], answer: Response, most: int) -> dict[str, Json]:
    """The answer's data in at most `most` characters of JSON: as many whole records as fit, and a note."""
    if len(compact(data)) <= most:
        return data
    key = answer.records or "data"
    rows = data.get(key)
    if not isinstance(rows, list) or len(rows) == 0:
        note = f"Texts were cut: the answer had more than {most:,} characters ({SETTING}). Ask for single fields."
        return {**_shortened(data, most - ROOM_FOR_NOTE), "note": note}
    return _first_rows(data, key, rows, answer, most)


def _first_rows(data: dict[str, Json], key: str, rows: list[Json], answer: Response, most: int) -> dict[str, Json]:
    rest = {name: value for name, value in data.items() if name not in (key, "next_cursor", "note")}
    if len(compact(rest)) > most // 2:
        rest = _shortened(rest, most // 2)
    room = most - len(compact(rest)) - ROOM_FOR_NOTE
    kept: list[Json] = []
    for row in rows:
        room -= len(compact(row)) + 1
        if room < 0:
            break
        kept.append(row)
    how = "Ask for fewer fields, or a smaller limit."
    if not kept:
        kept = [_shortened(rows[0], most - len(compact(rest)) - ROOM_FOR_NOTE)]
        how = "The texts of the one record shown were cut: get it by its id, or ask for single fields."
    note = f"Cut after {len(kept)} of {len(rows)} records: the answer had more than {most:,} characters ({SETTING})."
    onward: Mapping[str, Json] = answer.onward(len(kept)) if answer.onward else {}
    if "next_cursor" in onward:
        how = f"next_cursor goes on after the last record shown. {how}"
    earlier = str(data.get("note", "")).replace(WALL, "").strip()  # which is of the end of the whole page
    notes = filter(None, (note, how, str(onward.get("note", "")), earlier))
    return {key: kept, **rest, **onward, "note": " ".join(notes)}


def _shortened(value: Json, most: int) -> Json:
    """The value with its longest texts and lists cut until it fits; at last without its last fields."""
    texts = max(SHORTEST, most // 2)
    while texts > SHORTEST:
        shorter = _cut(value, texts, most)
        if len(compact(shorter)) <= most:
            return shorter
        texts //= 2
    for items in (50, 10, 2):
        shorter = _cut(value, SHORTEST, items)
        if len(compact(shorter)) <= most:
            return shorter
    return _first_fields(shorter, most)


def _first_fields(value: Json, most: int) -> Json:
    if not isinstance(value, dict):
        return None
    kept: dict[str, Json] = {}
    room = most
    for name, part in value.items():
        room -= len(compact({name: part}))
        if room < 0:
            break
        kept[name] = part
    return kept


def _cut(value: Json, texts: int, items: int) -> Json:
    if isinstance(value, str) and len(value) > texts:
        return f"{value[:texts]}… [{len(value) - texts:,} more characters]"
    if isinstance(value, list):
        return [_cut(item, texts, items) for item in value[:items]]
    if isinstance(value, dict):
        return {name: _cut(part, texts, items) for name, part in value.items()}
    return value
