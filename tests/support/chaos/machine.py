"""How late this machine itself is, whatever its servers do."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field

TICK = 0.02
PASSES = 10
"""From the client to a server, its database and the API, and back: with a renewed token, and a record in the end."""


@dataclass
class Machine:
    """How much longer a task sleeps than it wants to, all the time.

    Where other processes keep the cores busy, everything is late, and a request is so each time that it passes from one
    process to the next.
    """

    late: list[tuple[float, float]] = field(default_factory=list)

    async def watch(self) -> None:
        while True:
            before = time.monotonic()
            await asyncio.sleep(TICK)
            self.late.append((before, time.monotonic() - before - TICK))

    def allowance(self, started: float, ended: float) -> float:
        """The seconds that a request between two moments may have lost by that."""
        return PASSES * max((late for at, late in self.late if started - 2 * TICK <= at <= ended), default=0)
