"""Figures of an MCP server's calls over time: how many, how many failed, how long they took, what they cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import BigInteger, ColumnElement, case, cast, func, select

from .database import Database
from .models import Call, utc_now

OK = "OK"


@dataclass(frozen=True)
class Figures:
    """The calls of one hour or day."""

    starts_at: datetime
    calls: int = 0
    errors: int = 0
    milliseconds: int = 0
    """How long a call took on average."""
    credits: int = 0


class CallFigures:
    """Reads the figures."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, server_id: str, *, seconds: int, count: int) -> Sequence[Figures]:
        """The latest `count` hours or days, each of so many `seconds`, the oldest first; the last one still runs."""
        last = int(utc_now().timestamp()) // seconds
        since = datetime.fromtimestamp((last - count + 1) * seconds, UTC)
        number = self._number(seconds).label("number")
        query = (
            select(
                number,
                func.count(),
                func.sum(case((Call.status == OK, 0), else_=1)),
                func.avg(Call.milliseconds),
                func.sum(Call.credits),
            )
            .where(Call.server_id == server_id, Call.at >= since)
            .group_by(number)
        )
        async with self._database.read() as session:
            rows = {int(row[0]): row for row in await session.execute(query)}
        figures = []
        for each in range(last - count + 1, last + 1):
            starts_at = datetime.fromtimestamp(each * seconds, UTC)
            row = rows.get(each)
            figures.append(
                Figures(starts_at)
                if row is None
                else Figures(starts_at, int(row[1]), int(row[2]), round(row[3]), int(row[4]))
            )
        return figures

    def _number(self, seconds: int) -> ColumnElement[int]:
        """Which hour or day since 1970 a call was in."""
        epoch = func.strftime("%s", Call.at) if self._database.is_sqlite else func.floor(func.extract("epoch", Call.at))
        return cast(epoch, BigInteger) // seconds
