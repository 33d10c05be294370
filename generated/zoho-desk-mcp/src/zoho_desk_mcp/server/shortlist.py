"""Names for an error or a note, no more than a reader takes in."""

from __future__ import annotations

from collections.abc import Sequence


def shortlist(names: Sequence[str], most: int) -> str:
    """The first of the names, and how many more there are."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")
