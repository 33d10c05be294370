"""How a tool's arguments become an HTTP request."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from urllib.parse import quote, unquote

from pydantic import BaseModel

from ..arguments.errors import ArgumentError
from ..arguments.null import NULL
from ..responses.response import Json
from ..shortlist import shortlist


Arguments = Mapping[str, Json]
MAX_NAMED = 8
NO_SEGMENT = re.compile(r"[/\\\x00-\x1f\x7f\ud800-\udfff]|^\.+$")
"""What no single segment of a path has."""


def fill_path(template: str, values: Arguments) -> str:
    """The path with each value as exactly one segment, encoded, so that it reaches no other path.

    Raises ArgumentError for a value that is empty or only dots, which no encoding keeps as a segment, and for one with
    a slash or control character, plain or encoded: some servers decode twice, and then see another path.
    """
    filled = template
    for name, value in values.items():
        text = _text(value)
        if not text.strip(".") or NO_SEGMENT.search(unquote(unquote(text))):
            raise ArgumentError(f"{name} is no ID: {text[:100]!r}")
        filled = filled.replace(f"{{{name}}}", quote(text, safe=""))
    return filled


def plain_text(values: Arguments) -> dict[str, str]:
    """Values as text: lists comma separated, booleans in lower case, nothing for None and `NULL`."""
    return {name: _text(value) for name, value in sorted(values.items()) if value is not None and value is not NULL}


def query_text(values: Arguments) -> dict[str, str]:
    """Query parameters as text.

    Raises ArgumentError for one that is empty, or a list with such an item: the API would refuse it, or filter by it,
    and without it the response would be another than the caller asked for.
    """
    query = plain_text(values)
    for name, text in query.items():
        value = values[name]
        items = value if isinstance(value, list) else [text]
        if not text.strip() or not all(_text(item).strip() for item in items):
            raise ArgumentError(f"{name} is empty: leave it out, or give a value")
    return query


def json_body(values: Arguments) -> dict[str, Json]:
    """A JSON body. None is left out, and `NULL` is null. Raises ArgumentError for what is no JSON."""
    return {name: _plain(value) for name, value in values.items() if value is not None}


def require_changes(body: Arguments) -> None:
    """Raise ArgumentError, which names what can be changed, where the body of an update has no field."""
    if all(value is None for value in body.values()):
        names = shortlist(list(body), MAX_NAMED)
        raise ArgumentError(f"Nothing is to be changed: give at least one of {names}.")


def _plain(value: Json) -> Json:
    if value is NULL:
        return None
    if isinstance(value, BaseModel):
        return value.model_dump(by_alias=True, exclude_none=True)
    if isinstance(value, float) and not math.isfinite(value):
        raise ArgumentError(f"{value} is no number that can be sent")
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _text(value: Json) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ",".join(_text(item) for item in value)
    if isinstance(value, Mapping | BaseModel):
        return json.dumps(_plain(value), separators=(",", ":"))
    return str(value)
