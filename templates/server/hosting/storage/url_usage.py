"""How much of an MCP server's limits is used, over all processes. See `UrlUsage` for why none waits for another."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import uniform

from sqlalchemy import case, func, select, update
from sqlalchemy.orm import Session

from ..errors import DatabaseDownError
from .column_values import column_integer
from .database import Database
from .models import UrlUsage, utc_now
from .tokens import new_id

MAX_WINDOWS = 10_000
"""Counts in memory, before those whose time is over are dropped."""
ATTEMPTS, RETRY_SECONDS = 5, 0.03
"""How often a process tries to count what others may take back, and for how long it waits between, at first."""
FULL_SECONDS = 1.0
"""For so long nothing more is tried, once others had left too little."""


@dataclass
class _Window:
    """What this process has counted in one minute or day. What waits together is written together."""

    starts_at: datetime
    ends_at: datetime
    used: int = 0
    written: int | None = None
    """What the database is known to have; None before the first write."""
    others: int = 0
    """What all other processes have counted, as of the last write or read."""
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    failures: int = 0
    """How often the database did not respond. Who waits for a write that fails does not wait for another one."""
    is_uncertain: bool = False
    """Whether a write was given up: it may be carried out later, so that no count may become less any more."""
    asking: list[asyncio.Future[bool]] = field(default_factory=list)
    """Those who ask to be counted. They are answered together."""
    full_until: float = 0.0
    """Until when nothing more is tried (of `time.monotonic`)."""


@dataclass(frozen=True)
class Used:
    """What is used in the current minute or day, and the seconds until the next begins."""

    amount: int
    seconds_left: int


class UrlUsages:
    """The counts of all MCP servers that have limits."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._process_id = new_id("prc")
        self._windows: dict[tuple[str, int, datetime], _Window] = {}

    async def add(self, server_id: str, seconds: int, amount: int) -> Used:
        """Count `amount` in the current time of `seconds`. Returns what all processes have used with it.

        What is added is committed before the others' counts are read: two processes never both take what is last.
        Raises DatabaseDownError, to all who wait at once.
        """
        window = self._window(server_id, seconds)
        window.used += amount
        mine, failures = window.used, window.failures
        async with window.lock:
            if window.failures != failures:
                raise DatabaseDownError
            if window.written is None or window.written < mine:
                await self._announce(server_id, seconds, window, window.used)
        return _used(window, mine + window.others)

    async def take(self, server_id: str, seconds: int, most: int) -> tuple[bool, Used]:
        """Count one more in the current time of `seconds`, unless that were more than `most`. Whether it is counted.

        What is refused counts for nothing, or calls that come to two processes at once would refuse each other. Raises
        DatabaseDownError, to all who wait at once.
        """
        window, mine = self._window(server_id, seconds), asyncio.Future[bool]()
        window.asking.append(mine)
        failures = window.failures
        try:
            async with window.lock:
                if not mine.done():
                    if window.failures != failures:
                        raise DatabaseDownError
                    await self._answer(server_id, seconds, window, most, mine)
            return mine.result(), _used(window, window.used + window.others)
        finally:
            mine.cancel()  # where it has no answer: nobody waits for that

    async def used(self, server_id: str, seconds: int) -> Used:
        """What all processes have used in the current time of `seconds`."""
        window = self._window(server_id, seconds)
        window.others = await self._others(server_id, seconds, window)
        return _used(window, window.used + window.others)

    async def _answer(
        self, server_id: str, seconds: int, window: _Window, most: int, mine: asyncio.Future[bool]
    ) -> None:
        """Answer those who ask at the moment. Where this fails, or is given up, the others ask for themselves.

        What was counted before that is theirs all the same.
        """
        window.asking = [one for one in window.asking if not one.done()]
        asking, before, is_whole = list(window.asking), window.used, False  # others may come meanwhile
        try:
            await self._take_what_is_left(server_id, seconds, window, len(asking), most)
            is_whole = True
        except BaseException:
            mine.cancel()
            raise
        finally:
            taken = window.used - before
            for one in asking:
                if not one.done() and (taken > 0 or is_whole):
                    one.set_result(taken > 0)
                    taken = max(0, taken - 1)
            window.used -= taken  # of those who have left meanwhile

    async def _take_what_is_left(self, server_id: str, seconds: int, window: _Window, wanted: int, most: int) -> None:
        """Count as many of those that are wanted as there are left.

        Where processes have taken back what each saw the other announce, it may still be there for one of them: they
        try again, each after a moment of its own.
        """
        goal = window.used + wanted
        if time.monotonic() < window.full_until:
            return
        for attempt in range(ATTEMPTS):
            await asyncio.sleep(uniform(0, attempt) * RETRY_SECONDS)  # noqa: S311  # no secret
            await self._claim(server_id, seconds, window, goal, most)
            if window.used >= min(goal, most):
                break
        if window.used < goal:
            window.full_until = time.monotonic() + FULL_SECONDS

    async def _claim(self, server_id: str, seconds: int, window: _Window, goal: int, most: int) -> None:
        """Count up to this goal, as far as there are left.

        They are announced before the others' counts are read: two processes never both take what is last. Where both
        announce too much, they take back what is not left, and try half of that.
        """
        share = goal - window.used
        while (share := min(share, goal - window.used, most - window.used)) > 0:
            await self._announce(server_id, seconds, window, window.used + share)
            free = max(0, most - window.used - window.others)
            window.used += min(share, free)
            share = share // 2 if free < share else free - share
        if window.written is not None and window.written > window.used:
            await self._announce(server_id, seconds, window, window.used)

    async def _announce(self, server_id: str, seconds: int, window: _Window, used: int) -> None:
        """Write a count, then read those of the others."""
        try:
            await self._write(server_id, seconds, window, used)
            window.others = await self._others(server_id, seconds, window)
        except DatabaseDownError:
            window.failures += 1
            raise

    def _window(self, server_id: str, seconds: int) -> _Window:
        """The current one. One whose time comes again, since the clock was set back, is found as it was."""
        now = utc_now()
        starts_at = datetime.fromtimestamp(now.timestamp() // seconds * seconds, UTC)
        key = (server_id, seconds, starts_at)
        window = self._windows.get(key)
        if window is None:
            if len(self._windows) >= MAX_WINDOWS:
                self._windows = {key: each for key, each in self._windows.items() if each.ends_at > now}
            window = self._windows[key] = _Window(starts_at, starts_at + timedelta(seconds=seconds))
        return window

    async def _write(self, server_id: str, seconds: int, window: _Window, used: int) -> None:
        """Write a count. There may be a row of which nothing is known here: its commit had no response."""
        row = {
            "server_id": server_id,
            "starts_at": window.starts_at,
            "seconds": seconds,
            "process_id": self._process_id,
        }
        most = case((UrlUsage.used < column_integer(used), column_integer(used)), else_=UrlUsage.used)
        value = most if window.is_uncertain else column_integer(used)
        own = update(UrlUsage).filter_by(**row).values(used=value).returning(UrlUsage.used)

        def work(session: Session) -> None:
            if session.scalar(own) is None:
                session.add(UrlUsage(**row, used=column_integer(used)))

        was_uncertain, window.is_uncertain = window.is_uncertain, True
        await self._database.note(work)
        window.is_uncertain, window.written = was_uncertain, used

    async def _others(self, server_id: str, seconds: int, window: _Window) -> int:
        query = (
            select(func.coalesce(func.sum(UrlUsage.used), 0))
            .filter_by(server_id=server_id, starts_at=window.starts_at, seconds=seconds)
            .where(UrlUsage.process_id != self._process_id)
        )
        return await self._database.look_up(lambda session: int(session.scalar(query) or 0))


def _used(window: _Window, amount: int) -> Used:
    return Used(amount, max(1, round((window.ends_at - utc_now()).total_seconds())))
