"""Places for requests: so many run at a time to one host, and the next ones wait a moment, then are refused.

An account has a part of those that are free, so that a few accounts whose requests hang do not take the last ones.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from .held_back import HeldBackError

PLACES_OF_HOST = 400
"""Requests to one host at a time."""
PLACES_OF_ACCOUNT = 50
"""Requests of one account to one host at a time: more than an API lets run at once."""
PART = 6
"""An account has no more places than a sixth of those that are free, and one in any case."""
MAX_WAIT = 1.0
"""Seconds to wait for a place."""

_Waiting = tuple[str, asyncio.Future[None]]


@dataclass
class _Host:
    used: Counter[str] = field(default_factory=Counter)
    waiting: deque[_Waiting] = field(default_factory=deque)

    @property
    def free(self) -> int:
        return PLACES_OF_HOST - self.used.total()

    def has_place(self, account: str) -> bool:
        most = max(1, min(PLACES_OF_ACCOUNT, self.free // PART))
        return self.free > 0 and self.used[account] < most

    def give(self) -> None:
        """Give places to those who wait, in their order."""
        later: deque[_Waiting] = deque()
        for account, ready in self.waiting:
            if ready.done():
                continue
            if self.has_place(account):
                self.used[account] += 1
                ready.set_result(None)
            else:
                later.append((account, ready))
        self.waiting = later


class Places:
    """The places of all hosts."""

    def __init__(self) -> None:
        self._hosts: dict[bytes, _Host] = {}

    @asynccontextmanager
    async def place(self, host: bytes, account: str) -> AsyncIterator[None]:
        """A place for the time of the context. Raises HeldBackError where none gets free in time."""
        places = self._hosts.setdefault(host, _Host())
        await self._take(places, account)
        try:
            yield
        finally:
            places.used[account] -= 1
            if not places.used[account]:
                del places.used[account]
            places.give()
            if not places.used and not places.waiting:
                self._hosts.pop(host, None)

    async def _take(self, places: _Host, account: str) -> None:
        ready = asyncio.get_running_loop().create_future()
        places.waiting.append((account, ready))
        places.give()
        try:
            async with asyncio.timeout(MAX_WAIT):
                await ready
        except BaseException as error:
            if ready.done() and not ready.cancelled():  # it got one in the same moment
                places.used[account] -= 1
                places.give()
            if not isinstance(error, TimeoutError):
                raise
            whose = f"{places.used[account]} requests of this account"
            if not places.free:
                whose = f"{PLACES_OF_HOST} requests of all accounts"
            raise HeldBackError("BUSY", f"was not called: {whose} are waiting for its responses", 1) from None
