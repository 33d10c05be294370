"""Connections that wait for their client: for a request, for its body, or for somebody who reads the response.

They cost a client nothing, so they are bounded: past that, those that have waited longest end. Of callers who are known
they end only where they have more than half of the places. A request that is worked on is never ended for another one.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Protocol

MAX_HEADS = 16 * 1024 * 1024
"""Bytes of heads of requests that have not come whole, of all connections."""


class Connection(Protocol):
    """What can be ended."""

    def cut_off(self) -> None:
        """End it at once, whatever waits to be sent."""


class WaitingConnections:
    """Those of a process that has so many places, who has waited longest in front."""

    def __init__(self, places: int) -> None:
        self._for_known = places // 2
        self._strangers: OrderedDict[Connection, None] = OrderedDict()
        self._known: OrderedDict[Connection, None] = OrderedDict()
        self._heads: OrderedDict[Connection, int] = OrderedDict()
        self._bytes_of_heads = 0

    def begin(self, connection: Connection, *, is_known: bool) -> None:
        """It waits from now on."""
        self.end(connection)
        (self._known if is_known else self._strangers)[connection] = None

    def end(self, connection: Connection) -> None:
        """It waits no more."""
        self._strangers.pop(connection, None)
        self._known.pop(connection, None)

    def add_to_head(self, connection: Connection, size: int) -> None:
        """So many bytes more of a head have come. Where all are too much, those that began first end."""
        self._heads[connection] = self._heads.get(connection, 0) + size
        self._bytes_of_heads += size
        while self._bytes_of_heads > MAX_HEADS:
            self._cut_off(next(iter(self._heads)))

    def end_head(self, connection: Connection) -> None:
        """Its head has come whole, or will not."""
        self._bytes_of_heads -= self._heads.pop(connection, 0)

    def end_longest(self) -> bool:
        """End the one that has waited longest. Whether there was one that may end."""
        waiting = self._known if len(self._known) > self._for_known else self._strangers
        if waiting:
            self._cut_off(next(iter(waiting)))
            return True
        return False

    def _cut_off(self, connection: Connection) -> None:
        self.end(connection)
        self.end_head(connection)
        connection.cut_off()
