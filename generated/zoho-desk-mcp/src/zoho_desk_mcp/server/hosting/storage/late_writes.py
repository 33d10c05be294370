"""What is written for a call that does not need it: the call waits for a moment, and the writing goes on behind it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

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
        done, _ = await asyncio.wait([task], timeout=seconds)
        if not done:
            raise TimeoutError
        return task.result()

    async def aclose(self) -> None:
        """End what has not been written yet."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # asyncio would log one that nobody was left to see
