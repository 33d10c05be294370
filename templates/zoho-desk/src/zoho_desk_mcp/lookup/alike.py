"""How names are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from zoho_desk_mcp.server.texts.visible import visible

SMALL = str.maketrans({"\u0131": "i", "\u200c": None, "\u200d": None})
"""The letter that is the small `I` in Turkish names, and joiners, which many keyboards lack and people leave out."""


def alike(name: str) -> str:
    """A name as people see it, in small letters: the same for all that look alike.

    An accent may be a character of its own, as macOS writes it, and what is invisible is not shown to callers.
    """
    if name.isascii():
        return " ".join(name.split()).casefold()
    small = unicodedata.normalize("NFC", visible(name)).casefold().replace("i\u0307", "i").translate(SMALL)
    return " ".join(unicodedata.normalize("NFC", small).split())


def words_of(text: str) -> set[str]:
    """The words of a name or a text as they are compared. Vowels of many scripts are marks, parts of their words."""
    small = alike(text)
    if small.isascii():
        return set(re.findall(r"\w+", small))
    return set("".join(map(_apart, small)).split())


@lru_cache(maxsize=10_000)
def _apart(letter: str) -> str:
    """A letter of a word as it is, and a space in place of what stands between words."""
    is_of_word = letter.isalnum() or letter == "_" or unicodedata.category(letter).startswith("M")
    return letter if is_of_word else " "
