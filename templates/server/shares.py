"""So many of something at a time. Nobody has more than a part of what is free: a few leave some to the others."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_Waiting = tuple[str, asyncio.Future[None]]


class Shares:
    """`number` of them.

    A name has no more than `most`, nor than one in `part` of those that are free; one in any case.
    """

    def __init__(self, number: int, part: int, most: int) -> None:
        self.number = number
        self.used: Counter[str] = Counter()
        self._part = part
        self._most = most
        self._waiting: deque[_Waiting] = deque()

    @property
    def free(self) -> int:
        """How many nobody has."""
        return self.number - self.used.total()

    @property
    def is_idle(self) -> bool:
        """Whether nobody has one, or waits for one."""
        return not self.used and not self._waiting

    @asynccontextmanager
    async def one(self, name: str, seconds: float | None) -> AsyncIterator[None]:
        """One for the time of the context, as `take` gives it."""
        await self.take(name, seconds)
        try:
            yield
        finally:
            self.give_back(name)

    async def take(self, name: str, seconds: float | None) -> None:
        """Have one until it is given back.

        Raises TimeoutError where none gets free for the name in so many seconds. Without them it waits for as long as
        it takes.
        """
        ready = asyncio.get_running_loop().create_future()
        self._waiting.append((name, ready))
        self._give()
        try:
            async with asyncio.timeout(seconds):
                await ready
        except BaseException:
            if ready.done() and not ready.cancelled():  # it got one in the same moment
                self.give_back(name)
            raise

    def give_back(self, name: str) -> None:
        """Leave one to the others."""
        self.used[name] -= 1
        if not self.used[name]:
            del self.used[name]
        self._give()

    def _has_one(self, name: str) -> bool:
        return self.free > 0 and self.used[name] < max(1, min(self._most, self.free // self._part))

    def _give(self) -> None:
        """Give to those who wait, in their order."""
        later: deque[_Waiting] = deque()
        for name, ready in self._waiting:
            if ready.done():
                continue
            if self._has_one(name):
                self.used[name] += 1
                ready.set_result(None)
            else:
                later.append((name, ready))
        self._waiting = later
