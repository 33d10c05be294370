"""How a tool's arguments become an HTTP request."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from enum import Enum
from typing import Final
from urllib.parse import quote, unquote

from pydantic import BaseModel

from zoho_desk_mcp.desk.answer import Json


class _Null(Enum):
    NULL = "null"


NULL: Final = _Null.NULL
"""A null that goes into a body, to clear a field. None means that nothing was given."""

Arguments = Mapping[str, Json]
ELSEWHERE = re.compile(r"[/\\\x00-\x1f\x7f\ud800-\udfff]|^\.+$")
"""What no single segment of a path has."""


def fill_path(template: str, values: Arguments) -> str:
    """The path with each value as exactly one segment, encoded, so that it reaches no other path.

    Raises ValueError for a value that is empty or only dots, which no encoding keeps as a segment, and for one with a
    slash or control character, plain or encoded: some servers decode twice, and then see another path.
    """
    filled = template
    for name, value in values.items():
        text = _text(value)
        if not text.strip(".") or ELSEWHERE.search(unquote(unquote(text))):
            raise ValueError(f"{name} is no id: {text[:100]!r}")
        filled = filled.replace(f"{{{name}}}", quote(text, safe=""))
    return filled


def query_text(values: Arguments) -> dict[str, str]:
    """Query parameters as text: lists comma separated, booleans in small letters, nothing where None stands."""
    return {name: _text(value) for name, value in sorted(values.items()) if value is not None}


def json_body(values: Arguments) -> dict[str, Json]:
    """A JSON body: what was not given is left out, and `NULL` is null."""
    return {name: _plain(value) for name, value in values.items() if value is not None}


def _plain(value: Json) -> Json:
    if value is NULL:
        return None
    if isinstance(value, BaseModel):
        return value.model_dump(by_alias=True, exclude_none=True)
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _text(value: Json) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ",".join(_text(item) for item in value)
    if isinstance(value, Mapping | BaseModel):
        return json.dumps(_plain(value), separators=(",", ":"))
    return str(value)
