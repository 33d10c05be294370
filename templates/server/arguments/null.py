"""A null that a caller means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final


class _Null(Enum):
    NULL = "null"


NULL: Final = _Null.NULL
"""A null that was given: in a body it empties a field, in a query it asks for what is empty. None: not given."""


@dataclass(frozen=True)
class AsksForEmpty:
    """Stands in the annotation of a filter that can ask for what is empty."""

    word: str | None = None
    """What the API calls it, where it has a word."""
