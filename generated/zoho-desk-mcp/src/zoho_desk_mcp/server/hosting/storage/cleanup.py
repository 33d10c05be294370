"""Deletes what has expired, and history that is old. Every replica does: deleting twice deletes once.

What has expired has done so by the database's clock: a replica whose own is ahead deletes nothing of the others'. It
may be millions of rows, where no server has run for days: they go in small parts, between which others have their turn.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import ColumnElement, delete, inspect, or_, select, tuple_
from sqlalchemy.exc import SQLAlchemyError

from ..errors import DatabaseDownError
from ..oauth.tables import OAuthClient, OAuthGrant, OAuthToken
from .call_partitions import keep_partitions
from .database import Database
from .database_time import time_of
from .models import AuditEntry, Base, Call, Consent, McpServer, UiSession, UrlUsage
from .removed_accounts import PAUSE, ROWS, SERVERS, delete_rest

KEEP_USAGE = timedelta(days=2)
"""How long the counts of limits are kept: longer than the longest time that is counted."""
REST_SECONDS = 60.0
"""For so long a sweep deletes what is left of removed accounts: all else that it does comes again before the rest."""

EXPIRING = (UiSession, Consent, OAuthToken, OAuthGrant, OAuthClient)
"""Tables whose rows end at `expires_at`, and are of no use then."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Retention:
    """How long calls are kept, with the MCP servers that have ended, and how long the audit log."""

    calls: timedelta
    audit: timedelta


async def delete_expired(database: Database, keep: Retention) -> int:
    """Delete what has expired, and old history. Returns the number of MCP servers."""
    async with database.read() as session:
        now = await time_of(database, session)
    ended = or_(McpServer.expires_at <= now - keep.calls, McpServer.revoked_at <= now - keep.calls)
    count = await _delete_in_parts(database, McpServer, ended, SERVERS)
    await _delete_in_parts(database, AuditEntry, AuditEntry.at <= now - keep.audit)
    await _delete_in_parts(database, UrlUsage, UrlUsage.starts_at <= now - KEEP_USAGE)
    for table in EXPIRING:
        await _delete_in_parts(database, table, table.expires_at <= now)
    if database.is_sqlite:
        await _delete_in_parts(database, Call, Call.at <= now - keep.calls)
    else:
        await keep_partitions(database, keep.calls)
    return count


async def _delete_in_parts(database: Database, table: type[Base], ended: ColumnElement[bool], most: int = ROWS) -> int:
    """Delete these rows, so many in one transaction, but those that another process is at. Returns how many it were."""
    key, count = inspect(table).primary_key, 0
    part = select(*key).where(ended).limit(most).with_for_update(skip_locked=True)
    own = key[0] if len(key) == 1 else tuple_(*key)
    removal = delete(table).where(own.in_(part)).returning(key[0])
    while True:
        began = time.monotonic()
        gone = await database.note(lambda session: len(session.scalars(removal).all()))
        count += gone
        if gone < most:
            return count
        await asyncio.sleep(max(PAUSE, time.monotonic() - began))


async def sweep(database: Database, keep: Retention, of_logins: Sequence[Callable[[], Awaitable[None]]]) -> None:
    """Delete what has expired, and do what logins need. What fails is tried again by the next sweep."""
    try:
        count = await delete_expired(database, keep)
        if count:
            logger.info("swept", extra={"data": {"expired": count}})
        for work in of_logins:
            await work()
        await delete_rest(database, REST_SECONDS)
    except DatabaseDownError:  # this is in the log
        pass
    except SQLAlchemyError:
        logger.exception("sweep-failed")
