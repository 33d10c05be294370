"""Deletes what has expired. Every replica does: deleting twice deletes once."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.exc import SQLAlchemyError

from .database import Database
from .models import Call, Consent, McpServer, UiSession, utc_now

logger = logging.getLogger(__name__)


async def delete_expired(database: Database, keep_calls: timedelta) -> int:
    """Delete expired MCP servers, sessions and consents, and old calls. Returns the number of MCP servers."""
    now = utc_now()
    async with database.write() as session:
        gone = await session.scalars(delete(McpServer).where(McpServer.expires_at <= now).returning(McpServer.id))
        count = len(gone.all())
        await session.execute(delete(UiSession).where(UiSession.expires_at <= now))
        await session.execute(delete(Consent).where(Consent.expires_at <= now))
        await session.execute(delete(Call).where(Call.at <= now - keep_calls))
    return count


async def run_cleanup(database: Database, keep_calls: timedelta, interval: float) -> None:
    """Delete what has expired at this interval, in seconds. What fails is tried again the next time."""
    while True:
        try:
            count = await delete_expired(database, keep_calls)
            if count:
                logger.info("swept", extra={"data": {"expired": count}})
        except SQLAlchemyError:
            logger.exception("sweep-failed")
        await asyncio.sleep(interval)
