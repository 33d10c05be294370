"""What is raised where the database does not respond."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionError

from ..errors import DatabaseDownError

logger = logging.getLogger(__name__)
PASSING = (OperationalError, InterfaceError, InternalError)
"""Errors of the driver that are none of the statement's: also that of a database which only is read for now."""


@contextmanager
def told_when_down() -> Iterator[None]:
    """Make what no statement is the cause of a DatabaseDownError: a deadlock and too long a wait for a lock, too."""
    try:
        yield
    except (DBAPIError, NoConnectionError, TimeoutError, OSError) as error:
        if isinstance(error, DBAPIError) and not (isinstance(error, PASSING) or error.connection_invalidated):
            raise
        logger.warning("database-down", extra={"data": {"error": type(error).__name__}})
        raise DatabaseDownError from error
