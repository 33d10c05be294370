"""Short lists of names, for errors and notes."""

from __future__ import annotations

from collections.abc import Sequence

from .visible import one_line


def shortlist(names: Sequence[str], maximum: int) -> str:
    """The first of the names, each on one line, and how many more there are."""
    more = len(names) - maximum
    return ", ".join(map(one_line, names[:maximum])) + (f" and {more} more" if more > 0 else "")
