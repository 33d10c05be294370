"""Deletes what has expired. Every replica sweeps: deleting twice deletes once."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.exc import SQLAlchemyError

from .database import Database
from .models import Call, Consent, McpServer, PageSession, utc_now

logger = logging.getLogger(__name__)


async def sweep(database: Database, keep_calls: timedelta) -> int:
    """Delete expired records, sessions and consents, and calls that are old. Gives the number of records."""
    now = utc_now()
    async with database.write() as session:
        gone = await session.scalars(delete(McpServer).where(McpServer.expires_at <= now).returning(McpServer.id))
        count = len(gone.all())
        await session.execute(delete(PageSession).where(PageSession.expires_at <= now))
        await session.execute(delete(Consent).where(Consent.expires_at <= now))
        await session.execute(delete(Call).where(Call.at <= now - keep_calls))
    return count


async def sweep_for_ever(database: Database, keep_calls: timedelta, every: float) -> None:
    """Sweep again and again. A sweep that fails is tried again at the next time."""
    while True:
        try:
            count = await sweep(database, keep_calls)
            if count:
                logger.info("swept", extra={"data": {"expired": count}})
        except SQLAlchemyError:
            logger.exception("sweep-failed")
        await asyncio.sleep(every)
