"""Deletes what has expired. Every replica does: deleting twice deletes once."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.exc import SQLAlchemyError

from ..errors import DatabaseDownError
from .database import Database
from .models import Call, Consent, McpServer, UiSession, utc_now

MAX_CALLS = 5000
"""Calls that one transaction deletes: more would take too long for those that wait."""

logger = logging.getLogger(__name__)


async def delete_expired(database: Database, keep_calls: timedelta) -> int:
    """Delete expired MCP servers, sessions and consents, and old calls. Returns the number of MCP servers."""
    now = utc_now()
    async with database.write() as session:
        gone = await session.scalars(delete(McpServer).where(McpServer.expires_at <= now).returning(McpServer.id))
        count = len(gone.all())
        await session.execute(delete(UiSession).where(UiSession.expires_at <= now))
        await session.execute(delete(Consent).where(Consent.expires_at <= now))
    oldest = select(Call.id).where(Call.at <= now - keep_calls).limit(MAX_CALLS)
    while True:
        async with database.write() as session:
            gone_calls = await session.scalars(delete(Call).where(Call.id.in_(oldest)).returning(Call.id))
            if len(gone_calls.all()) < MAX_CALLS:
                return count


async def run_cleanup(database: Database, keep_calls: timedelta, interval: float) -> None:
    """Delete what has expired at this interval, in seconds. What fails is tried again the next time."""
    while True:
        try:
            count = await delete_expired(database, keep_calls)
            if count:
                logger.info("swept", extra={"data": {"expired": count}})
        except DatabaseDownError:  # this is in the log
            pass
        except SQLAlchemyError:
            logger.exception("sweep-failed")
        await asyncio.sleep(interval)
