"""Whether a change was made, where the database stops responding meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from starlette.requests import Request

from ..errors import DatabaseDownError

NOT_MADE = "Nothing was changed."
UNKNOWN = "Whether the change was made is not known: look before you make it again."


@contextmanager
def told_of_change(request: Request, outcome: str) -> Iterator[None]:
    """Say the outcome where the database goes down; of what only reads there is none."""
    try:
        yield
    except DatabaseDownError as error:
        raise error if request.method in ("GET", "HEAD") else DatabaseDownError(outcome) from error
