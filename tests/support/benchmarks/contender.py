"""One of several servers that run side by side and have their turns in each round.

A machine that does other work as well slows all of them alike. CPU time of a server's processes counts, which leaves
out what waits, the upstream and the client.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tests.support.proc import cpu_seconds

Turn = Callable[[float], list[float]]
"""Calls for so many seconds; gives how many seconds each took."""


@dataclass
class Contender:
    """A server, its turns, and one figure of each round."""

    name: str
    floor: str
    """The name of the one that it is measured against."""
    processes: list[int]
    turn: Turn
    cpu: list[float] = field(default_factory=list)
    """Milliseconds of a core a call."""
    latency: list[float] = field(default_factory=list)
    """Milliseconds until a call was answered: the median of the round."""

    def have_turn(self, seconds: float, *, counts: bool) -> None:
        """Call for so long."""
        before = cpu_seconds(self.processes)
        taken = self.turn(seconds)
        if counts:
            self.cpu.append((cpu_seconds(self.processes) - before) / len(taken) * 1000)
            self.latency.append(statistics.median(taken) * 1000)


def have_rounds(contenders: Iterable[Contender], rounds: int, seconds: float) -> None:
    """Have so many rounds, after one that warms up."""
    everyone = list(contenders)
    for number in range(rounds + 1):
        for contender in everyone:
            contender.have_turn(seconds, counts=number > 0)
