"""How many requests one URL may run at the same time: more are refused at once, not queued."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager


class TooManyError(Exception):
    """A URL runs as many requests as it may."""


class Limits:
    """Counts the requests that run in this process."""

    def __init__(self, at_once: int) -> None:
        self.at_once = at_once
        self._running: Counter[str] = Counter()

    @contextmanager
    def hold(self, key: str) -> Iterator[None]:
        """One request, for the time of the context. Raises TooManyError."""
        if self._running[key] >= self.at_once:
            raise TooManyError
        with self.count(key):
            yield

    @contextmanager
    def count(self, key: str) -> Iterator[None]:
        """What cannot be refused any more, and takes the place of a request that can."""
        self._running[key] += 1
        try:
            yield
        finally:
            self._running[key] -= 1
            if not self._running[key]:
                del self._running[key]
