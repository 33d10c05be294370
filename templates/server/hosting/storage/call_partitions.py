"""The call log on PostgreSQL: a partition for each month, made ahead, and dropped whole when its time is over.

Rows of other times, as those of a clock that is wrong, are in the default partition, until there is one for them.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from ...product import PACKAGE
from .database import Database
from .database_time import time_of

AHEAD = 2
"""Months that are there before they begin: a server may be down when one does."""
LOCK = zlib.crc32(f"{PACKAGE} partitions".encode())
"""PostgreSQL's advisory lock: one replica makes and drops, the others leave it to that one."""
WAIT = text("SET LOCAL lock_timeout = '2s'")
"""All that use the table wait behind who waits to drop a part of it, so that wait is short, and tried again later."""
NAMES = text(
    "SELECT relname FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid WHERE inhparent = 'calls'::regclass"
)
OF_MONTH = re.compile(r"calls_(\d{4})_(\d\d)")


async def keep_partitions(database: Database, keep: timedelta) -> None:
    """Make the partitions that are missing, and drop those whose last call is older than `keep`.

    The time is the database's: a replica whose clock is wrong drops nothing.
    """
    async with database.write() as session:
        if await _is_ours(session):
            there, now = await _names(session), await time_of(database, session)
            for month in _months(now):
                if _name(month) not in there:
                    await _make(session, month)
    async with database.write() as session:
        if await _is_ours(session):
            cutoff = await time_of(database, session) - keep
            await session.execute(text("DELETE FROM calls_default WHERE at <= :cutoff"), {"cutoff": cutoff})
            for name in await _names(session):
                ended = _month_of(name)
                if ended is not None and _moment(_next(ended)) <= cutoff:
                    await session.execute(text(f"DROP TABLE {name}"))


async def _is_ours(session: AsyncSession) -> bool:
    await session.execute(WAIT)
    return bool(await session.scalar(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": LOCK}))


async def _names(session: AsyncSession) -> Sequence[str]:
    return sorted(await session.scalars(NAMES))


async def _make(session: AsyncSession, month: date) -> None:
    """Make a month's partition, with the rows of it that are in the default partition.

    Attached, and not made as a part at once: that would wait for all who use the table.
    """
    name, begin, end = _name(month), f"'{_moment(month)}'", f"'{_moment(_next(month))}'"
    for statement in (
        "LOCK TABLE calls_default IN ACCESS EXCLUSIVE MODE",
        f"CREATE TABLE {name} (LIKE calls INCLUDING DEFAULTS)",
        f"WITH moved AS (DELETE FROM calls_default WHERE at >= {begin} AND at < {end} RETURNING *) "  # noqa: S608  # dates
        f"INSERT INTO {name} SELECT * FROM moved",
        f"ALTER TABLE calls ATTACH PARTITION {name} FOR VALUES FROM ({begin}) TO ({end})",
    ):
        await session.execute(text(statement.replace(":", r"\:")))


def _months(now: datetime) -> Sequence[date]:
    """This month and those ahead."""
    months = [now.date().replace(day=1)]
    for _ in range(AHEAD):
        months.append(_next(months[-1]))
    return months


def _next(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)


def _moment(month: date) -> datetime:
    """When it begins."""
    return datetime(month.year, month.month, 1, tzinfo=UTC)


def _name(month: date) -> str:
    return f"calls_{month:%Y_%m}"


def _month_of(name: str) -> date | None:
    """The month of a partition; None for the default one."""
    found = OF_MONTH.fullmatch(name)
    return date(int(found[1]), int(found[2]), 1) if found else None
