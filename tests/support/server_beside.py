"""A hosted server beside an API that runs in this process: starting and stopping it must not keep the API waiting."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

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


@asynccontextmanager
async def hosted_beside(api_url: str, folder: Path, **environment: str) -> AsyncIterator[Server]:
    """A hosted server whose accounts' API is there, with data in this folder and a token of an administrator."""
    site = Site(folder, api_url, {})
    token = await anyio.to_thread.run_sync(site.api_token)
    async with server_beside(site, token=token, **environment) as running:
        yield running
