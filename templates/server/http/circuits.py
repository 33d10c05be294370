"""A circuit for each who is called: after time-outs in a row it is open, and calls are refused at once for a while."""

from __future__ import annotations

import math
import time
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from .held_back import HeldBackError

MAX_TIMEOUTS = 5
"""Time-outs in a row after which a circuit opens."""
OPEN_SECONDS = 15.0
"""How long it stays open. Then one request tries, and opens it again or closes it."""
MAX_KNOWN = 10_000


@dataclass
class _Circuit:
    timeouts: int = 0
    opens_until: float = 0.0


class Circuits:
    """The circuits of those whose latest request had no response in time."""

    def __init__(self) -> None:
        self._circuits: dict[Hashable, _Circuit] = {}

    @contextmanager
    def attempt(self, *keys: Hashable) -> Iterator[None]:
        """For the time of a request. Raises HeldBackError while one of the circuits is open.

        After that one request passes, and others once it was fine. One that another circuit holds back is not that one.
        However it ends, the next one tries at once where it has found out nothing.
        """
        tried, until = self.check(*keys), time.monotonic() + OPEN_SECONDS
        for circuit in tried:
            circuit.opens_until = until
        try:
            yield
        finally:
            for circuit in tried:
                if circuit.opens_until == until:
                    circuit.opens_until = 0.0

    def check(self, *keys: Hashable) -> list[_Circuit]:
        """Those of the circuits that one request may try. Raises HeldBackError while one is open."""
        return [circuit for key in keys if (circuit := self._to_try(key)) is not None]

    def _to_try(self, key: Hashable) -> _Circuit | None:
        circuit = self._circuits.get(key)
        if circuit is None or circuit.timeouts < MAX_TIMEOUTS:
            return None
        now = time.monotonic()
        if now < circuit.opens_until:
            wait = math.ceil(circuit.opens_until - now)
            message = f"did not respond to the latest calls in time, and is not called for {wait} seconds"
            raise HeldBackError("NOT_CALLED", message, wait)
        return circuit

    def note_timeout(self, key: Hashable) -> None:
        """There was no response in time."""
        circuit = self._circuits.pop(key, _Circuit())
        self._circuits[key] = circuit
        circuit.timeouts += 1
        circuit.opens_until = time.monotonic() + OPEN_SECONDS
        for oldest in list(self._circuits)[:-MAX_KNOWN]:
            del self._circuits[oldest]

    def note_response(self, key: Hashable) -> None:
        """There was a response, or a failure that took no time."""
        self._circuits.pop(key, None)
