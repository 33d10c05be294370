"""Large responses that clients do not read: they end where others wait for the room in memory that they take."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

from ...http.room import Room, is_slow

LOOK_EVERY = 0.5


async def was_read(sending: Coroutine[Any, Any, None], sent: Callable[[], int], room: Room) -> bool:
    """Whether a client took a response, and did not keep others waiting for too long. `sent`: bytes that have gone."""
    task, started, before = asyncio.create_task(sending), time.monotonic(), sent()
    try:
        while not (await asyncio.wait({task}, timeout=LOOK_EVERY))[0]:
            if room.is_awaited and is_slow(time.monotonic() - started, sent() - before):
                return False
        await task
        return True
    finally:
        task.cancel()
