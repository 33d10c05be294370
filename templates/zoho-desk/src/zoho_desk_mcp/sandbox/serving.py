"""The sandbox over HTTP, beside another server in the same process."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.server.http.listener import listener_at, url_of

LOOPBACK = "127.0.0.1"


@contextmanager
def served_sandbox() -> Iterator[str]:
    """The address of a sandbox on a free port of this machine, for the time of the context."""
    with listener_at(LOOPBACK, 0) as listener:
        server = uvicorn.Server(uvicorn.Config(create_app(), log_config=None, log_level="warning"))
        thread = threading.Thread(target=server.run, args=([listener],), name="sandbox", daemon=True)
        thread.start()
        try:
            yield url_of(LOOPBACK, listener.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join(5)
