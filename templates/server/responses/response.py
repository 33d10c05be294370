"""What Zoho Desk answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = Any
"""Any JSON value."""


@dataclass(frozen=True)
class File:
    """A downloaded file."""

    content: bytes
    media_type: str
    name: str


@dataclass(frozen=True)
class Response:
    """The body of a successful answer (JSON, or a file), and what Zoho said of its limits."""

    data: Json | File
    limits: Mapping[str, int] = field(default_factory=dict)
    """`ratelimit-limit`, `ratelimit-remaining`, `ratelimit-reset`, `retry-after`, as far as known."""
    records: str | None = None
    """For a list: the key of `data` that holds its records."""
    onward: Callable[[int], Mapping[str, Json]] | None = None
    """For a list that has pages: what to add to the answer where only the first so many records are passed on."""
