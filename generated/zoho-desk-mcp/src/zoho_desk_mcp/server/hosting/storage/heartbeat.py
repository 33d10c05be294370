"""Asks PostgreSQL all the time whether it responds, so that nobody waits for one that is frozen, or out of reach."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from enum import Enum
from typing import Any
from weakref import WeakKeyDictionary, WeakSet

from sqlalchemy import event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from ..background import always
from ..errors import DatabaseDownError
from .full_database import is_full
from .shared_clock import SHARED_CLOCK

logger = logging.getLogger(__name__)

ASK_EVERY = 1.0
LOOKS = 3
"""Seconds after which a database counts as silent: so many looks, a second apart, so that a process that was itself
stopped for longer looks again."""


class Outcome(Enum):
    """What a look came to."""

    ANSWERED = "answered"
    REFUSED = "refused"
    FULL = "full"
    """It responds, but has no connection left for the one who asks."""


class Heartbeat:
    """Whether the database responds, asked on a connection of its own. While it is silent, nobody waits for it.

    Its other connections are broken off then: a driver that is told to give up asks the database to end the statement,
    and waits for that as well. Where each look is refused and nobody is answered, those that wait all the while are
    broken off: a pooler whose database is down refuses new statements, and keeps those that came first waiting.
    """

    def __init__(self, engine: AsyncEngine, own: AsyncEngine) -> None:
        self._is_silent = False
        self._is_corrected = False
        self._refusals: WeakKeyDictionary[Any, int] = WeakKeyDictionary()
        """How many looks in a row were refused while a connection waited, and none had an answer between them."""
        self._own = own
        self._connections: WeakSet[Any] = WeakSet()
        for one in (engine.sync_engine, own.sync_engine):  # the first to hear of one: others wait for what they set
            event.listen(one, "connect", lambda made, _: self._connections.add(made.driver_connection), insert=True)
        event.listen(engine.sync_engine, "do_connect", lambda *_: self.check())
        for answered in ("after_cursor_execute", "checkout"):  # what is checked out was asked, or has just been set up
            event.listen(engine.sync_engine, answered, lambda *_: self._refusals.clear())

    def check(self) -> None:
        """Raise DatabaseDownError while the database is silent."""
        if self._is_silent:
            raise DatabaseDownError

    @asynccontextmanager
    async def run(self) -> AsyncIterator[None]:
        """Ask, for the time of the context."""
        asking = asyncio.create_task(always("heartbeat", self._ask, ASK_EVERY))
        try:
            yield
        finally:
            asking.cancel()
            with suppress(asyncio.CancelledError):
                await asking
            await self._own.dispose()

    async def _ask(self) -> None:
        ping = asyncio.create_task(self._ping())
        try:
            for _ in range(LOOKS):
                await asyncio.wait([ping], timeout=ASK_EVERY)
            if not ping.done():
                self._is_silent = True
                self._break_off("database-silent", [each for each in self._connections if not each.closed])
            self._note(await ping)
        finally:
            ping.cancel()

    async def _ping(self) -> Outcome:
        """Ask for the time, which this process goes by. A database that refuses at once is not silent."""
        try:
            async with self._own.connect() as connection:
                await SHARED_CLOCK.ask(connection)
        except (SQLAlchemyError, OSError) as error:
            return Outcome.FULL if is_full(error) else Outcome.REFUSED
        if SHARED_CLOCK.is_corrected and not self._is_corrected:
            logger.warning("clock-corrected")
        self._is_corrected = SHARED_CLOCK.is_corrected
        return Outcome.ANSWERED

    def _note(self, outcome: Outcome) -> None:
        self._is_silent = self._is_silent and outcome is not Outcome.ANSWERED
        waiting = [each for each in self._connections if _waits(each)] if outcome is Outcome.REFUSED else []
        self._refusals = WeakKeyDictionary({each: self._refusals.get(each, 0) + 1 for each in waiting})
        given_up = [each for each in waiting if self._refusals[each] > LOOKS]
        if given_up:
            self._break_off("database-refuses", given_up)

    def _break_off(self, what: str, connections: list[Any]) -> None:
        """Let who waits for these know at once, and forget them: the driver finds out when it next uses them."""
        logger.error(what, extra={"data": {"connections": len(connections)}})
        for connection in connections:
            self._connections.discard(connection)
            with suppress(Exception), socket.socket(fileno=os.dup(connection.fileno())) as broken:
                broken.shutdown(socket.SHUT_RDWR)


def _waits(connection: Any) -> bool:
    """Whether a command of the driver's is under way: a statement's, a commit's, or one that sets the connection up."""
    return bool(connection.info.transaction_status.name == "ACTIVE")
