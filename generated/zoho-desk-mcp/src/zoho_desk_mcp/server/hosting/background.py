"""What goes on beside the requests for as long as the server runs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)


async def always(name: str, work: Callable[[], Awaitable[None]], pause: float) -> None:
    """Do this again and again, with so many seconds in between.

    What it does not foresee, such as a system that gives no more threads, is in the log, and it goes on: nobody waits
    for it who would see that it has ended.
    """
    while True:
        try:
            await work()
        except Exception:
            logger.exception("background-failed", extra={"data": {"work": name}})
        await asyncio.sleep(pause)
