"""Bodies of JSON that the API responds with, of any size and kind."""

from __future__ import annotations

import json

from pydantic_core import from_json

from ..memory.json_size import most_values
from ..responses.depth import cut_below
from ..responses.response import Json
from ..texts.visible import whole

MAX_VALUES = 500_000
"""Values that are read: each takes far more memory than its two bytes. 8 MB of texts have fewer commas and colons."""


def parse_json(content: bytes) -> tuple[Json, bool]:
    """The JSON of a body (None for an empty one), and whether it was JSON at all."""
    if not content.strip():
        return None, True
    if has_too_many_values(content):
        return None, False
    try:
        value, may_have_halves = _value(content)
        cut_below(value)
        return _with_whole_texts(value) if may_have_halves else value, True
    except (ValueError, RecursionError):
        return None, False


def _value(content: bytes) -> tuple[Json, bool]:
    """The value that JSON stands for, also where it has another encoding, or NaN and Infinity.

    And whether its texts may have halves of characters.
    """
    try:
        return from_json(content, allow_inf_nan=False), False  # takes half of the memory for wide texts
    except ValueError:
        return json.loads(content, parse_constant=lambda _: None), True


def _with_whole_texts(value: Json) -> Json:
    """The value without halves of characters: jobs send on what they read, and no request can carry these."""
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, dict):
        return {whole(name): _with_whole_texts(part) for name, part in value.items()}
    return [_with_whole_texts(part) for part in value] if isinstance(value, list) else value


def has_too_many_values(content: bytes) -> bool:
    """Whether JSON may have more values than are read."""
    return most_values(content) + content.count(b"{") > MAX_VALUES  # an object takes as much as several values
