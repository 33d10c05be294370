"""The HTTP library's connections, also those to proxies: what is changed as they are opened, and what a request met."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import httpx2

from .bounded_reads import bound_reads
from .idle_connections import probe_quickly

SOON = 1.0
"""Seconds. A connection that is closed so soon after a request was sent had most likely been closed before it came."""
PROGRESS = "progress"
"""The extension of a request that has its Progress."""
_OPENED = ("connect_tcp.complete", "start_tls.complete")


@dataclass
class Progress:
    """How far a request came."""

    was_connection_opened: bool = False
    """For it: else it was sent over a connection that was idle."""
    was_sent: bool = False
    """At least in part: that a proxy is asked for a connection is no part of it."""
    sent_at: float = 0.0
    """When its sending began, by the monotonic clock."""
    has_response: bool = False
    when_connected: Callable[[], None] = lambda: None
    """Called where a connection was opened for it, through which it is being sent now."""

    @property
    def is_unsent(self) -> bool:
        """Whether nothing of it was sent, for certain."""
        return self.was_connection_opened and not self.was_sent

    @property
    def may_have_met_a_closed_connection(self) -> bool:
        """Whether the other side may have closed an idle connection at the moment in which the request was sent."""
        is_kept = self.was_sent and not self.was_connection_opened and not self.has_response
        return is_kept and time.monotonic() - self.sent_at < SOON


async def prepare_connections(request: httpx2.Request) -> None:
    """A hook for a client's requests: connections that are opened for one are prepared, and its progress is noted."""
    progress = request.extensions.get(PROGRESS, Progress())
    request.extensions = {**request.extensions, "trace": partial(_on_event, progress)}


async def _on_event(progress: Progress, name: str, info: dict[str, Any]) -> None:
    """Called by the HTTP library for each of its steps."""
    if name.endswith(_OPENED):
        bound_reads(info["return_value"])
        probe_quickly(info["return_value"])
        progress.was_connection_opened = True
    elif name.endswith("send_request_headers.started") and info["request"].method != b"CONNECT":
        progress.was_sent, progress.sent_at = True, time.monotonic()
        if progress.was_connection_opened:
            progress.when_connected()
