"""What the texts of JSON take in memory: Python keeps each as wide as its widest character.

One emoji makes four bytes of each of the four million letters beside it.
"""

from __future__ import annotations

WIDEST = (b"\xf0", b"\xf1", b"\xf2", b"\xf3", b"\xf4", b"\\ud", b"\\uD")
"""How characters past U+FFFF begin, in UTF-8 and as JSON escapes them."""


def most_in_memory(content: bytes | bytearray) -> int:
    """The bytes that one copy of all texts of some JSON takes at most."""
    if any(each in content for each in WIDEST):
        return 4 * len(content)
    return len(content) if content.isascii() and b"\\u" not in content else 2 * len(content)
