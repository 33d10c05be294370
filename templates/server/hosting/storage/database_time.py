"""What time it is for all processes with one database: PostgreSQL's, for the clock of a replica may be wrong."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from .database import Database
from .models import utc_now


async def time_of(database: Database, session: AsyncSession) -> datetime:
    """This moment, in UTC. A SQLite database has no clock, and all its processes are on one machine."""
    if database.is_sqlite:
        return utc_now()
    now: datetime = (await session.execute(text("SELECT now()"))).scalar_one()
    return now.astimezone(UTC)
