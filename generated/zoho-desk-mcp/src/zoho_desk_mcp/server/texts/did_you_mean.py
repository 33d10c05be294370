"""What somebody probably means who writes a name that there is not."""

from __future__ import annotations

import difflib
import heapq
from collections.abc import Iterable

ALIKE = 0.6
"""How like the wrong one a name is that is meant, where the choice is small."""
MAX_COMPARED = 100
"""Characters of a wrong name that are compared with the right ones."""
MAX_LIKELY = 20
"""Names that are compared letter by letter: hundreds took a tenth of a second, and nobody else had a turn meanwhile."""


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """The end of a sentence about a wrong name, that asks for the most similar one; empty where none is similar."""
    meant = most_similar(word, names)
    return f"; did you mean {meant}?" if meant else ""


def most_similar(word: str, names: Iterable[str], likeness: float = ALIKE) -> str:
    """The name that is most like a wrong one; empty where none is like it so much."""
    given = word[:MAX_COMPARED]
    pairs = _pairs(given)

    def shared(name: str) -> float:
        others = _pairs(name)
        return len(pairs & others) / (len(pairs) + len(others) or 1)

    likely = heapq.nlargest(MAX_LIKELY, names, key=shared)
    close = difflib.get_close_matches(given, likely, n=1, cutoff=likeness)
    return close[0] if close else ""


def _pairs(name: str) -> set[str]:
    """The letters of a name by twos."""
    return {name[place : place + 2] for place in range(len(name) - 1)}
