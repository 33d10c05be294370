"""Prometheus metrics: of one process, or of all workers together.

Labels hold names of the catalog only, nothing that a caller chose.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest, values
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from pydantic import SecretStr

from ..product import PACKAGE
from .storage.tokens import same

CONTENT_TYPE = CONTENT_TYPE_LATEST
FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""The variable that tells the library where the processes count."""


class Metrics:
    """The metrics."""

    def __init__(self, token: SecretStr | None = None) -> None:
        self._token = token
        self._registry = CollectorRegistry()
        self.calls = Counter(f"{PACKAGE}_tool_calls", "Tool calls.", ["tool", "outcome"], registry=self._registry)
        self.seconds = Histogram(f"{PACKAGE}_tool_call_seconds", "How long calls took.", registry=self._registry)
        self.running = Gauge(
            f"{PACKAGE}_tool_calls_running",
            "Tool calls that run now.",
            registry=self._registry,
            multiprocess_mode="livesum",
        )
        self.credits = Counter(f"{PACKAGE}_credits", "API credits that calls cost.", registry=self._registry)
        self.refused = Counter(
            f"{PACKAGE}_requests_refused", "Requests to MCP URLs refused.", ["status"], registry=self._registry
        )
        self.refreshes = Counter(
            f"{PACKAGE}_token_refreshes", "Access tokens that were fetched.", ["outcome"], registry=self._registry
        )

    def are_shown_to(self, authorization: str) -> bool:
        """Whether a request's Authorization header has the token that opens the metrics, and nothing else."""
        scheme, _, given = authorization.partition(" ")
        token = self._token
        return token is not None and scheme.lower() == "bearer" and same(given.strip(), token.get_secret_value())

    def note_refresh(self, outcome: str) -> None:
        """Count a refresh of an access token: `done` or `failed`."""
        self.refreshes.labels(outcome).inc()

    def text(self) -> bytes:
        """All metrics, in the text format of Prometheus."""
        folder = os.environ.get(FOLDER)
        if folder is None:
            return generate_latest(self._registry)
        together = CollectorRegistry()
        MultiProcessCollector(together, folder)  # type: ignore[no-untyped-call]
        return generate_latest(together)


@contextmanager
def counted_together(folder: Path) -> Iterator[Callable[[int], None]]:
    """Let this process and its forks count in files of a folder, for the time of the context.

    Gives what is called with the id of each that has ended: what it counted is kept, what ran in it runs no more.
    """
    before = values.ValueClass
    os.environ[FOLDER] = str(folder)
    values.ValueClass = values.MultiProcessValue()  # type: ignore[no-untyped-call]
    try:
        yield lambda process: mark_process_dead(process, str(folder))  # type: ignore[no-untyped-call]
    finally:
        values.ValueClass = before
        del os.environ[FOLDER]
