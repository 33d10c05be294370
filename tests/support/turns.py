"""How often others have their turn while something is done."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Turns:
    """A count of turns."""

    count = 0


@asynccontextmanager
async def turns_of_others() -> AsyncIterator[Turns]:
    """Counts the turns that another task has, for the time of the context."""
    turns = Turns()

    async def take() -> None:
        while True:
            await asyncio.sleep(0)
            turns.count += 1

    others = asyncio.create_task(take())
    try:
        yield turns
    finally:
        others.cancel()
