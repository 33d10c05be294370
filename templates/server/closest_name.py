"""What somebody probably means who writes a name that there is not."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

MAX_COMPARED = 100
"""Characters of a wrong name that are compared with the right ones."""


def closest(word: str, names: Iterable[str]) -> str:
    """The end of a sentence about a wrong name, that asks for the most similar one; empty where none is similar."""
    close = difflib.get_close_matches(word[:MAX_COMPARED], list(names), n=1)
    return f"; did you mean {close[0]}?" if close else ""
