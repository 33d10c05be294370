"""The pace of a request whose call holds room in memory: one that reads ends where it keeps other accounts waiting."""

from __future__ import annotations

import asyncio
import time
from typing import Self

from .room import CallRoom, is_slow

LOOK_EVERY = 0.5


class Pace:
    """Of one request, for the time of the context. `limit` is what ends it.

    A request that may have changed something is not ended: nobody would know what came of it.
    """

    def __init__(self, room: CallRoom | None, limit: asyncio.Timeout, *, only_reads: bool) -> None:
        self.has_given_way = False
        """Whether it was ended for others."""
        self._room = room if only_reads else None
        self._limit = limit
        self._since = time.monotonic()
        self._size = 0
        self._is_counted = True
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
        """The request waits for room itself."""
        self._is_counted = False

    def begin(self) -> None:
        """What comes from now on counts."""
        self._since, self._size, self._is_counted = time.monotonic(), 0, True

    def _look(self) -> None:
        room = self._room
        if room is None or self._limit.expired():
            return
        seconds = time.monotonic() - self._since
        if self._is_counted and room.size and is_slow(seconds, self._size) and room.keeps_others_waiting:
            self.has_given_way = True
            self._limit.reschedule(asyncio.get_running_loop().time())
            return
        self._timer = asyncio.get_running_loop().call_later(LOOK_EVERY, self._look)
