"""The limit of requests that one URL runs at the same time: more are refused at once, not queued."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager


class TooManyRequestsError(Exception):
    """A URL runs as many requests as it may."""


class ConcurrencyLimiter:
    """Counts the requests that run in this process."""

    def __init__(self, maximum: int) -> None:
        self._maximum = maximum
        self._running: Counter[str] = Counter()

    @contextmanager
    def limit(self, key: str) -> Iterator[None]:
        """Count a request for the time of the context. Raises TooManyRequestsError at the maximum."""
        if self._running[key] >= self._maximum:
            raise TooManyRequestsError
        with self.count(key):
            yield

    @contextmanager
    def count(self, key: str) -> Iterator[None]:
        """The same for what cannot be refused any more: it takes the place of a request that can."""
        self._running[key] += 1
        try:
            yield
        finally:
            self._running[key] -= 1
            if not self._running[key]:
                del self._running[key]
