"""A hosted server beside an API that runs in this process: starting and stopping it must not keep the API waiting."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager

import anyio

from tests.support.processes import FRESH
from tests.support.server import Server, Site, running_server


@asynccontextmanager
async def server_beside(site: Site, *arguments: str, token: str = "", **environment: str) -> AsyncIterator[Server]:
    """A server in an interpreter of its own, for the time of the context."""
    with ExitStack() as stack:
        yield await anyio.to_thread.run_sync(
            lambda: stack.enter_context(running_server(site, *arguments, token=token, command=FRESH, **environment))
        )
        await anyio.to_thread.run_sync(stack.close)
