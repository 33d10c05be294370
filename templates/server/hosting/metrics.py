"""Prometheus metrics of one process. Labels hold names of the catalog only, nothing that a caller chose."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

CONTENT_TYPE = CONTENT_TYPE_LATEST


class Metrics:
    """What is counted."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.calls = Counter("zoho_desk_mcp_tool_calls", "Tool calls.", ["tool", "outcome"], registry=self._registry)
        self.seconds = Histogram("zoho_desk_mcp_tool_call_seconds", "How long calls took.", registry=self._registry)
        self.running = Gauge("zoho_desk_mcp_tool_calls_running", "Tool calls that run now.", registry=self._registry)
        self.credits = Counter("zoho_desk_mcp_credits", "Zoho API credits that calls cost.", registry=self._registry)
        self.refused = Counter(
            "zoho_desk_mcp_requests_refused", "Requests to MCP URLs refused.", ["status"], registry=self._registry
        )
        self.refreshes = Counter(
            "zoho_desk_mcp_token_refreshes", "Access tokens asked of Zoho.", ["outcome"], registry=self._registry
        )

    def note_refresh(self, outcome: str) -> None:
        """Count a refresh of an access token: `done` or `failed`."""
        self.refreshes.labels(outcome).inc()

    def text(self) -> bytes:
        """All of it, as Prometheus reads it."""
        return generate_latest(self._registry)
