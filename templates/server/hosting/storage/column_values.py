"""Values as every database takes them: whatever others wrote or counted, no column refuses it."""

from __future__ import annotations

import re
from typing import Any

UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
"""What no text of a database has: NUL, and halves of characters."""
MAX_INTEGER = 2**31 - 1


def is_storable(value: Any) -> bool:
    """Whether a JSON value has only texts that a database takes."""
    left = [value]
    while left:
        part = left.pop()
        if isinstance(part, str) and UNSTORABLE.search(part):
            return False
        left += [*part, *part.values()] if isinstance(part, dict) else part if isinstance(part, list) else ()
    return True


def column_text(text: str, length: int) -> str:
    """The text without what cannot be stored, of at most so many characters."""
    return UNSTORABLE.sub("\ufffd", text[:length])


def column_integer(number: int) -> int:
    """The number, or the nearest one that an integer column takes."""
    return max(-MAX_INTEGER, min(number, MAX_INTEGER))
