"""Prometheus metrics: of one process, or of all workers together.

Labels hold names of the catalog only, nothing that a caller chose.
"""

from __future__ import annotations

import os

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.multiprocess import MultiProcessCollector
from pydantic import SecretStr

from ..product import PACKAGE
from .processes.worker_counts import FOLDER
from .storage.tokens import same

CONTENT_TYPE = CONTENT_TYPE_LATEST


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
