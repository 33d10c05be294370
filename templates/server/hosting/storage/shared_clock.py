"""The time of day that all processes with one database go by: the clock of a replica may be hours off, or step.

What one of them writes down, such as the end of a token, the others and PostgreSQL compare with their own time.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

NEAR = 2.0
"""Seconds that times may differ before this one is corrected: the way to the database takes its time as well."""


class SharedClock:
    """PostgreSQL's time of day, once it was told, which goes on by itself between two times that it is told.

    Without PostgreSQL it is this machine's, on which all processes are then.
    """

    def __init__(self) -> None:
        self._ahead: float | None = None
        """Seconds by which it is ahead of the clock that only counts."""

    def now(self) -> datetime:
        """This moment, in UTC."""
        seconds = time.time() if self._ahead is None else time.monotonic() + self._ahead
        return datetime.fromtimestamp(seconds, UTC)

    async def ask(self, connection: AsyncConnection) -> None:
        """Ask PostgreSQL for its time, and take it. Raises what the driver raises."""
        started = time.monotonic()
        told = (await connection.execute(text("SELECT clock_timestamp()"))).scalar_one()
        self._follow(told, time.monotonic() - started)

    @property
    def is_corrected(self) -> bool:
        """Whether this machine's clock says another time."""
        return abs(self.now().timestamp() - time.time()) > NEAR

    def here(self, moment: datetime) -> float:
        """What this machine's clock says, or said, at a moment: libraries look at no other."""
        return time.time() + (moment - self.now()).total_seconds()

    def moment(self, here: float) -> datetime:
        """The moment at which this machine's clock says this."""
        return datetime.fromtimestamp(self.now().timestamp() + here - time.time(), UTC)

    def _follow(self, told: datetime, took: float) -> None:
        """Take PostgreSQL's time, which came `took` seconds after it was asked for.

        One that is near goes on as it does, so that no two moments change places.
        """
        now = told.timestamp() + took / 2
        is_wrong = abs(now - self.now().timestamp()) > NEAR + took / 2
        if is_wrong or self._ahead is None:
            self._ahead = (now if is_wrong else time.time()) - time.monotonic()


SHARED_CLOCK = SharedClock()
"""That of this process."""
