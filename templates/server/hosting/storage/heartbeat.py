"""Asks PostgreSQL all the time whether it responds, so that nobody waits for one that is frozen, or out of reach."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any
from weakref import WeakSet

from sqlalchemy import event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from ..errors import DatabaseDownError
from .shared_clock import SHARED_CLOCK

logger = logging.getLogger(__name__)

ASK_EVERY = 1.0
LOOKS = 3
"""Seconds after which a database counts as silent: so many looks, a second apart, so that a process that was itself
stopped for longer looks again."""


class Heartbeat:
    """Whether the database responds, asked on a connection of its own. While it is silent, nobody waits for it.

    Its other connections are broken off then: a driver that is told to give up asks the database to end the statement,
    and waits for that as well. So they are where it refuses each time, and answers nobody: a pooler whose database is
    down refuses new statements, and keeps those that came first waiting.
    """

    def __init__(self, engine: AsyncEngine, own: AsyncEngine) -> None:
        self._is_silent = False
        self._is_corrected = False
        self._refusals = 0
        """In a row, without a statement that was answered between them."""
        self._own = own
        self._connections: WeakSet[Any] = WeakSet()
        for one in (engine.sync_engine, own.sync_engine):  # the first to hear of one: others wait for what they set
            event.listen(one, "connect", lambda made, _: self._connections.add(made.driver_connection), insert=True)
        event.listen(engine.sync_engine, "do_connect", lambda *_: self.check())
        event.listen(engine.sync_engine, "after_cursor_execute", self._note_answer)

    def check(self) -> None:
        """Raise DatabaseDownError while the database is silent."""
        if self._is_silent:
            raise DatabaseDownError

    @asynccontextmanager
    async def run(self) -> AsyncIterator[None]:
        """Ask, for the time of the context."""
        asking = asyncio.create_task(self._ask_always())
        try:
            yield
        finally:
            asking.cancel()
            with suppress(asyncio.CancelledError):
                await asking
            await self._own.dispose()

    async def _ask_always(self) -> None:
        while True:
            ping = asyncio.create_task(self._ping())
            try:
                for _ in range(LOOKS):
                    await asyncio.wait([ping], timeout=ASK_EVERY)
                if not ping.done():
                    self._is_silent = True
                    self._break_off()
                is_answered = await ping
                self._is_silent = self._is_silent and not is_answered
                self._refusals = 0 if is_answered else self._refusals + 1
                if self._refusals >= LOOKS and self._open:
                    self._refusals = 0
                    self._break_off()
            finally:
                ping.cancel()
            await asyncio.sleep(ASK_EVERY)

    async def _ping(self) -> bool:
        """Whether there is a response: the time, which this process goes by. One that refuses at once is not silent."""
        try:
            async with self._own.connect() as connection:
                await SHARED_CLOCK.ask(connection)
        except (SQLAlchemyError, OSError):
            return False
        if SHARED_CLOCK.is_corrected and not self._is_corrected:
            logger.warning("clock-corrected")
        self._is_corrected = SHARED_CLOCK.is_corrected
        return True

    def _note_answer(self, *_: Any) -> None:
        self._refusals = 0

    @property
    def _open(self) -> list[Any]:
        return [each for each in self._connections if not each.closed]

    def _break_off(self) -> None:
        logger.error("database-silent", extra={"data": {"connections": len(self._open)}})
        for connection in self._open:
            with suppress(Exception), socket.socket(fileno=os.dup(connection.fileno())) as broken:
                broken.shutdown(socket.SHUT_RDWR)
