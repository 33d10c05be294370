"""Room in memory for large responses: they wait for each other, in their order, until whoever asked has read them."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from ..context_values import value_of
from ..conversions import conversions_of

ROOM = 20_000_000
"""Bytes of large responses that calls hold at a time. What they become takes several times as much."""
SHARE = 16_000_000
"""How many of them calls of one account hold."""
SMALL = 250_000
"""Bytes up to which a response is not counted."""
SLOW_AFTER = 5.0
"""Seconds after which a large response that others wait for has to move at this pace, here and to the client."""
MIN_PACE = 250_000
"""Bytes in a second."""


class Room:
    """The room of a process; `share` is what one account may hold of it."""

    def __init__(self, size: int = ROOM, share: int = SHARE) -> None:
        self.share = share
        self._free = size
        self._held: Counter[str] = Counter()
        self._waiting: deque[tuple[str, int, asyncio.Future[None]]] = deque()

    @property
    def is_awaited(self) -> bool:
        """Whether somebody waits for room."""
        return any(not ready.done() for _, _, ready in self._waiting)

    async def take(self, account: str, size: int) -> None:
        """Take room as soon as there is enough. Accounts that hold less are first, and of each who came before."""
        ready = asyncio.get_running_loop().create_future()
        self._waiting.append((account, size, ready))
        self._give()
        try:
            await ready
        except asyncio.CancelledError:
            if ready.cancelled():
                self._waiting = deque(one for one in self._waiting if one[2] is not ready)
            else:
                self.give_back(account, size)
            raise

    def give_back(self, account: str, size: int) -> None:
        """Give room back to those who wait."""
        self._free += size
        self._held[account] -= size
        if not self._held[account]:
            del self._held[account]
        self._give()

    def _give(self) -> None:
        later: deque[tuple[str, int, asyncio.Future[None]]] = deque()
        is_full = False
        for account, size, ready in sorted(self._waiting, key=lambda one: self._held[one[0]]):
            if ready.done():
                continue
            has_share = self._held[account] + size > self.share
            is_full = is_full or (not has_share and size > self._free)
            if has_share or is_full:
                later.append((account, size, ready))
                continue
            self._free -= size
            self._held[account] += size
            ready.set_result(None)
        self._waiting = later


class CallRoom:
    """What one call holds of it: room for the largest of its responses."""

    def __init__(self, room: Room, account: str) -> None:
        self.account = account
        self._room = room
        self._size = 0
        self._taking = asyncio.Lock()

    @property
    def is_awaited(self) -> bool:
        """Whether other calls wait for room, which they may get when this one ends."""
        return self._room.is_awaited

    async def reserve(self, size: int) -> None:
        """Wait for room for a response of this size. Whoever waits holds nothing that others wait for."""
        wanted = min(size, self._room.share)
        async with self._taking:  # a call may send several requests at a time
            if wanted > self._size:
                self.shrink(0)
                await self._room.take(self.account, wanted)
                self._size = wanted

    def shrink(self, size: int) -> None:
        """Give back what is more than this."""
        if size < self._size:
            self._room.give_back(self.account, self._size - size)
            self._size = size


_current: ContextVar[CallRoom | None] = ContextVar("room", default=None)


@contextmanager
def room_of(mine: CallRoom) -> Iterator[None]:
    """The responses of the calls within the context count. Whoever passes the result on gives the room back.

    What is converted of them counts as its account's.
    """
    with value_of(_current, mine), conversions_of(mine.account):
        yield


def hold_until_task_ends(mine: CallRoom) -> None:
    """Give the room back when the task that runs has ended: it waits until somebody takes the result."""
    task = asyncio.current_task()
    if task is not None:
        task.add_done_callback(lambda _: mine.shrink(0))


def is_slow(seconds: float, size: int) -> bool:
    """Whether a response of which so much has moved in this time keeps others waiting for too long."""
    return seconds > SLOW_AFTER and size < seconds * MIN_PACE


def room_of_call() -> CallRoom | None:
    """The room of the call; None where no other account shares the process."""
    return _current.get()
