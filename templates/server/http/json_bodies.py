"""Bodies of JSON that the API responds with, of any size and kind."""

from __future__ import annotations

import json

from pydantic_core import from_json

from ..memory.json_size import most_values
from ..responses.depth import cut_below
from ..responses.response import Json

MAX_VALUES = 500_000
"""Values that are read: each takes far more memory than its two bytes. 8 MB of texts have fewer commas and colons."""


def parse_json(content: bytes) -> tuple[Json, bool]:
    """The JSON of a body (None for an empty one), and whether it was JSON at all."""
    if not content.strip():
        return None, True
    if has_too_many_values(content):
        return None, False
    try:
        value = _value(content)
        cut_below(value)
        return value, True
    except (ValueError, RecursionError):
        return None, False


def _value(content: bytes) -> Json:
    """The value that JSON stands for, also where it has halves of characters, another encoding, or NaN and Infinity."""
    try:
        return from_json(content, allow_inf_nan=False)  # takes half of the memory for wide texts
    except ValueError:
        return json.loads(content, parse_constant=lambda _: None)


def has_too_many_values(content: bytes) -> bool:
    """Whether JSON may have more values than are read."""
    return most_values(content) + content.count(b"{") > MAX_VALUES  # an object takes as much as several values
