"""What is raised where a statement meets a row that was removed since it was read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import IntegrityError

from ..errors import RefusedError

FOREIGN_KEY = "23503"
"""PostgreSQL's SQLSTATE of a foreign key without its row."""


class RemovedError(RefusedError):
    """An account, MCP server, API token or person was removed while something was written for it."""

    def __init__(self) -> None:
        message = "What this belongs to was removed at the same moment. Nothing was changed."
        super().__init__(409, "REMOVED", message)


@contextmanager
def told_when_removed() -> Iterator[None]:
    """Make a foreign key that leads nowhere a RemovedError."""
    try:
        yield
    except IntegrityError as error:
        if _is_foreign_key(error):
            raise RemovedError from error
        raise


def _is_foreign_key(error: IntegrityError) -> bool:
    state = getattr(error.orig, "sqlstate", None)
    return state == FOREIGN_KEY or "FOREIGN KEY" in str(error.orig)
