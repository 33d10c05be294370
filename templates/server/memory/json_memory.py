"""What JSON takes in memory, and what other texts do.

Python keeps a text as wide as its widest character: one emoji makes four bytes of each of the four million letters
beside it. Of an empty list, with its comma, it makes twenty times as many bytes.
"""

from __future__ import annotations

from .json_size import most_values

WIDEST = (b"\xf0", b"\xf1", b"\xf2", b"\xf3", b"\xf4", b"\\ud", b"\\uD")
"""How characters past U+FFFF begin, in UTF-8 and as JSON escapes them."""
VALUE_BYTES = 64
"""What each value takes beside its text, as an empty list does."""


def json_in_memory(content: bytes) -> int:
    """The bytes that one copy of some JSON takes, about: rather more than fewer."""
    return text_in_memory(content) + VALUE_BYTES * most_values(content)


def text_in_memory(content: bytes) -> int:
    """The bytes that one copy of a text, or of all texts of some JSON, takes at most."""
    if content.isascii() and b"\\u" not in content:
        return len(content)
    return (4 if any(each in content for each in WIDEST) else 2) * len(content)
