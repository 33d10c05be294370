"""Short lists of names, for errors and notes."""

from __future__ import annotations

from collections.abc import Sequence


def shortlist(names: Sequence[str], maximum: int) -> str:
    """The first of the names, and how many more there are."""
    more = len(names) - maximum
    return ", ".join(names[:maximum]) + (f" and {more} more" if more > 0 else "")
