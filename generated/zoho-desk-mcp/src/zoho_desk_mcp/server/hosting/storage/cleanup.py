"""Deletes what has expired, and history that is old. Every replica does: deleting twice deletes once.

What has expired has done so by the database's clock: a replica whose own is ahead deletes nothing of the others'.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, or_, select
from sqlalchemy.exc import SQLAlchemyError

from ..errors import DatabaseDownError
from ..oauth.tables import OAuthClient, OAuthGrant, OAuthToken
from .call_partitions import keep_partitions
from .database import Database
from .database_time import time_of
from .models import AuditEntry, Call, Consent, McpServer, UiSession, UrlUsage, utc_now
from .removed_accounts import delete_rest

KEEP_USAGE = timedelta(days=2)
"""How long the counts of limits are kept: longer than the longest time that is counted."""
MAX_CALLS = 5000
"""Calls that one transaction deletes: more would take too long for those that wait."""
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
    async with database.write() as session:
        now = await time_of(database, session)
        ended = or_(McpServer.expires_at <= now - keep.calls, McpServer.revoked_at <= now - keep.calls)
        gone = await session.scalars(delete(McpServer).where(ended).returning(McpServer.id))
        count = len(gone.all())
        await session.execute(delete(AuditEntry).where(AuditEntry.at <= now - keep.audit))
        await session.execute(delete(UrlUsage).where(UrlUsage.starts_at <= now - KEEP_USAGE))
        for table in EXPIRING:
            await session.execute(delete(table).where(table.expires_at <= now))
    if database.is_sqlite:
        await _delete_old_calls(database, keep.calls)
    else:
        await keep_partitions(database, keep.calls)
    return count


async def _delete_old_calls(database: Database, keep: timedelta) -> None:
    oldest = select(Call.id).where(Call.at <= utc_now() - keep).limit(MAX_CALLS)
    while True:
        async with database.write() as session:
            gone = await session.scalars(delete(Call).where(Call.id.in_(oldest)).returning(Call.id))
            if len(gone.all()) < MAX_CALLS:
                return


async def run_cleanup(
    database: Database, keep: Retention, remove_logins: Callable[[], Awaitable[None]], interval: float
) -> None:
    """Delete what has expired at this interval, in seconds. What fails is tried again the next time."""
    while True:
        try:
            count = await delete_expired(database, keep)
            if count:
                logger.info("swept", extra={"data": {"expired": count}})
            await remove_logins()
            await delete_rest(database, REST_SECONDS)
        except DatabaseDownError:  # this is in the log
            pass
        except SQLAlchemyError:
            logger.exception("sweep-failed")
        await asyncio.sleep(interval)
