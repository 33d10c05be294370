"""An ASGI application behind a real socket, in a thread: tests reach into its state."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.types import ASGIApp

from tests.support.ports import wait_until


@contextmanager
def served(app: ASGIApp, **options: Any) -> Iterator[int]:
    """The port of loopback at which it is served, for the time of the context. The options are uvicorn's."""
    config = uvicorn.Config(app, **{"port": 0, "log_level": "error", "lifespan": "off", **options})
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        wait_until(lambda: server.started)
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(10)
