"""What goes wrong while customers work: one thing at a time with a replica, one at a time with what they all use."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle

from tests.support.chaos.replica import Replica
from tests.support.chaos.small_disk import SmallDisk
from tests.support.postgres import Postgres
from tests.support.upstream import Upstream

Trouble = Callable[[], None]
HOUR = 3600.0
STEPS = (90.0, -90.0, 2 * HOUR, -2 * HOUR, 40 * 24 * HOUR, 0.0)
"""Seconds that a clock is put ahead: beyond the life of a token, of a consent, and of what is kept for weeks."""
MOST_ENDED = 3
"""How often tokens end before their time. A server renews them no more often in ten minutes, to stay within quotas."""
KINDS = {"clock", "frozen", "killed", "updated", "database", "disk", "tokens"}


@dataclass
class Troubles:
    """All that can go wrong."""

    replicas: Sequence[Replica]
    postgres: Postgres
    disk: SmallDisk
    upstream: Upstream
    goes_on: Callable[[], bool]
    """Whether there is time for another round; the first one is always a whole one."""
    happened: Counter[str] = field(default_factory=Counter)
    _is_over: bool = False
    _ended: int = 0

    def of_replicas(self, seed: int) -> None:
        """One after the other, each to either replica in its turn, so that one of them is always there."""
        try:
            self._of_replicas(random.Random(seed))
        finally:  # a replica that does not start again ends all of it, not only this
            self._is_over = True

    def _of_replicas(self, draw: random.Random) -> None:
        for replica in cycle(self.replicas):
            troubles: dict[str, Trouble] = {
                "clock": partial(self._step_clock, replica, draw.sample(STEPS, 3)),
                "frozen": partial(self._freeze_in_a_renewal, replica, draw.uniform(0, 0.2)),
                "killed": partial(replica.kill_and_start, 0.3),
                "updated": replica.stop_and_start,
            }
            self._let_happen(troubles, draw)
            if not self.goes_on():
                return

    def of_all(self, seed: int) -> None:
        """What both replicas use, for as long."""
        draw = random.Random(seed)
        while not self._is_over:
            troubles = {"database": self._restart_database, "disk": self._fill_disk, "tokens": self._end_tokens}
            self._let_happen(troubles, draw)

    def _let_happen(self, troubles: dict[str, Trouble], draw: random.Random) -> None:
        for name in draw.sample(list(troubles), len(troubles)):
            troubles[name]()
            self.happened[name] += 1
            time.sleep(draw.uniform(0.5, 2))

    def _step_clock(self, replica: Replica, steps: Sequence[float]) -> None:
        for seconds in steps:
            replica.set_clock(seconds)
            time.sleep(0.5)

    def _freeze_in_a_renewal(self, replica: Replica, after: float) -> None:
        """Where it has locks and turns that others wait for."""
        self._end_tokens()
        time.sleep(after)
        replica.freeze(3)

    def _restart_database(self) -> None:
        self.postgres.stop()
        time.sleep(1)
        self.postgres.start()

    def _fill_disk(self) -> None:
        self.disk.fill()
        time.sleep(2)
        self.disk.free()
        time.sleep(0.5)
        self.postgres.start_if_ended()

    def _end_tokens(self) -> None:
        if self._ended < MOST_ENDED:
            self.upstream.app.state.tokens.expire_all()
            self._ended += 1
