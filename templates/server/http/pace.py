"""The pace of a request whose call holds room in memory: it ends where it keeps others waiting for that."""

from __future__ import annotations

import asyncio
import time
from typing import Self

from ..memory.room import CallRoom, is_slow

LOOK_EVERY = 0.5


class Pace:
    """Of one request, for the time of the context. `limit` is what ends it.

    A large response that is being read ends for any call that waits. Before there is one, only a request that reads
    does, and for other accounts: nobody would know what came of a change.
    """

    def __init__(self, room: CallRoom | None, limit: asyncio.Timeout, *, only_reads: bool) -> None:
        self.has_given_way = False
        """Whether it was ended for others."""
        self._room = room
        self._limit = limit
        self._only_reads = only_reads
        self._since = time.monotonic()
        self._size = 0
        self._is_counted = True
        self._is_large = False
        self._timer: asyncio.TimerHandle | None = None

    def __enter__(self) -> Self:
        self._look()
        return self

    def __exit__(self, *_: object) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def came(self, size: int) -> None:
        """So many bytes more have come."""
        self._size += size

    def pause(self) -> None:
        """The request waits for room itself, or all of its response is there."""
        self._is_counted = False

    def begin_large(self) -> None:
        """There is room for a large response: what comes from now on counts."""
        self._since, self._size, self._is_counted, self._is_large = time.monotonic(), 0, True, True

    def _look(self) -> None:
        room = self._room
        if room is None or self._limit.expired():
            return
        if self._is_counted and is_slow(time.monotonic() - self._since, self._size) and self._is_in_the_way(room):
            self.has_given_way = True
            self._limit.reschedule(asyncio.get_running_loop().time())
            return
        self._timer = asyncio.get_running_loop().call_later(LOOK_EVERY, self._look)

    def _is_in_the_way(self, room: CallRoom) -> bool:
        if self._is_large:
            return room.is_awaited
        return self._only_reads and room.size > 0 and room.keeps_others_waiting
