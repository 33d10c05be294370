"""Places for requests: so many of one kind run at a time, and the next ones wait a moment, then are refused."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from .held_back import HeldBackError

MAX_WAIT = 1.0
"""Seconds to wait for a place."""


@dataclass
class _Kind:
    free: asyncio.Semaphore
    users: int = 0
    """Those who have a place, or wait for one."""


class Places:
    """The same number of places for each key."""

    def __init__(self, number: int, whose: str) -> None:
        self._number = number
        self._whose = whose
        self._kinds: dict[Hashable, _Kind] = {}

    @asynccontextmanager
    async def place(self, key: Hashable) -> AsyncIterator[None]:
        """A place for the time of the context. Raises HeldBackError where none gets free in time."""
        kind = self._kinds.setdefault(key, _Kind(asyncio.Semaphore(self._number)))
        kind.users += 1
        try:
            try:
                async with asyncio.timeout(MAX_WAIT):
                    await kind.free.acquire()
            except TimeoutError:
                message = f"was not called: {self._number} requests {self._whose} are waiting for its responses"
                raise HeldBackError("BUSY", message, 1) from None
            try:
                yield
            finally:
                kind.free.release()
        finally:
            kind.users -= 1
            if not kind.users:
                del self._kinds[key]
