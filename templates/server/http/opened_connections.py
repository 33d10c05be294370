"""What is changed of the HTTP library's connections as they are opened, also of those to proxies and through them."""

from __future__ import annotations

from typing import Any

import httpx2

from .bounded_reads import bound_reads
from .idle_connections import probe_quickly

_OPENED = ("connect_tcp.complete", "start_tls.complete")


async def prepare_connections(request: httpx2.Request) -> None:
    """A hook for a client's requests: connections that are opened for one are prepared."""
    request.extensions = {**request.extensions, "trace": _on_event}


async def _on_event(name: str, info: dict[str, Any]) -> None:
    """Called by the HTTP library for each of its steps."""
    if name.endswith(_OPENED):
        bound_reads(info["return_value"])
        probe_quickly(info["return_value"])
