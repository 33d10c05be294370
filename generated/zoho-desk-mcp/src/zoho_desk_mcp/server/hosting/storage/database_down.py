"""What is raised where the database does not respond."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, InternalError, OperationalError, ProgrammingError
from sqlalchemy.exc import TimeoutError as NoConnectionError

from ..errors import DatabaseDownError

logger = logging.getLogger(__name__)
PASSING = (OperationalError, InterfaceError, InternalError)
"""Errors of the driver that are none of the statement's: also that of a database which only is read for now."""
OF_OTHERS = frozenset({"3F000", "42501", "42703", "42P01"})
"""PostgreSQL's codes for a schema, a column or a table that is not there, and a right that was taken away: statements
are fixed, so somebody has changed the database. SQLite says the like in errors of those kinds."""
READ_ONLY = "25006"
"""PostgreSQL's code for a change in a database that only is read."""


@contextmanager
def told_when_down() -> Iterator[None]:
    """Make what no statement is the cause of a DatabaseDownError: a deadlock and too long a wait for a lock, too.

    The log has the code of the reason, such as SQLITE_FULL: what a driver says of a statement in words may quote a row.
    """
    try:
        yield
    except (DBAPIError, NoConnectionError, TimeoutError, OSError) as error:
        if isinstance(error, DBAPIError) and not (_is_passing(error) or error.connection_invalidated):
            raise
        logger.warning("database-down", extra={"data": {"error": type(error).__name__, **_reason(error)}})
        raise DatabaseDownError from error


def may_be_of_connection(error: BaseException | None) -> bool:
    """Whether a new connection may do what this one does not.

    What a database or a role is set to holds for those that are made from then on, such as whether it only is read, and
    where tables are looked for.
    """
    return getattr(error, "sqlstate", None) in {READ_ONLY, *OF_OTHERS}


def _is_passing(error: DBAPIError) -> bool:
    """Whether it is none of the statement's. SQLite names a file that is damaged, or none of its own, no further."""
    if isinstance(error, ProgrammingError):
        return getattr(error.orig, "sqlstate", None) in OF_OTHERS
    return isinstance(error, PASSING) or type(error) is DatabaseError


def _reason(error: BaseException) -> dict[str, str]:
    """A code; without one what is said of a connection, such as that it was refused."""
    original = getattr(error, "orig", None)
    code = getattr(original, "sqlite_errorname", None) or getattr(original, "sqlstate", None)
    is_of_connection = isinstance(error, DBAPIError) and error.statement is None
    reason = code or (str(original) if is_of_connection else getattr(error, "strerror", None))
    return {"reason": reason} if reason else {}
