"""Numbers that every reader of JSON takes for the same."""

from __future__ import annotations

import math
import re

from .response import Json

COUNT_FORM = re.compile("[0-9]{1,15}")

MAX_EXACT_NUMBER = 2**53
"""Beyond it a JavaScript number, and so many a reader of JSON, holds only some of the integers."""


def exact(value: Json) -> Json:
    """A number as it is; as text where readers of JSON would round it, and None where JSON has none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return str(value) if isinstance(value, int) and abs(value) > MAX_EXACT_NUMBER else value


def as_count(value: Json) -> int | None:
    """A number of records as an API tells it, be it as text; None for what is none."""
    return int(str(value)) if COUNT_FORM.fullmatch(str(value)) else None
