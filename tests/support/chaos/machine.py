"""How late this machine itself is, whatever its servers do."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from pathlib import Path

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


def waited_for_a_core(pid: int) -> float:
    """The seconds for which a process has been ready to run and had no core, since it began; 0 where nobody counts."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0
