"""What is written, or read, for a call that does without it: it waits a moment, and the rest goes on behind it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

logger = logging.getLogger(__name__)

PARTS = 12
"""In so many parts a wait is divided, so that a process that is slow because the machine is waits for longer."""
LAST_WAIT = 3.0
"""Seconds that are waited at the end for what has not been written yet."""
T = TypeVar("T")


class LateWrites:
    """The writing that goes on. A driver that is told to give up would wait for the database as well."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def begin(self, writing: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Begin to write. What it raises is for who waits for it, if there is anybody."""
        task = asyncio.create_task(writing)
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        return task

    async def within(self, seconds: float, writing: Coroutine[Any, Any, T]) -> T:
        """What the writing gives. Raises TimeoutError where it takes longer; it goes on then."""
        task = self.begin(writing)
        for _ in range(PARTS):
            await asyncio.wait([task], timeout=seconds / PARTS)
            if task.done():
                return task.result()
        raise TimeoutError

    async def aclose(self) -> None:
        """Wait a moment for what has not been written yet, then end it: the log says so."""
        tasks = list(self._tasks)
        left = (await asyncio.wait(tasks, timeout=LAST_WAIT))[1] if tasks else set()
        for task in left:
            task.cancel()
        if left:
            logger.warning("not-written", extra={"data": {"writes": len(left)}})
        await asyncio.gather(*left, return_exceptions=True)

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # asyncio would log one that nobody was left to see
