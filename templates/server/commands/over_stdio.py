"""The server over standard input and output."""

from __future__ import annotations

import gc
from contextlib import AbstractAsyncContextManager

from ..app import create_server
from ..http.base_client import BaseClient
from ..primitives.content import ServerContent
from ..selection import Offer
from ..stdio.transport import stdio
from ..stdio.unwritten import RoomUntilWritten


async def run_stdio(
    pipes: tuple[int, int], connection: AbstractAsyncContextManager[BaseClient], content: ServerContent, offer: Offer
) -> None:
    """Serve until the client is gone. `pipes`: where it is read, and where it is written to."""
    async with connection as client, stdio(*pipes) as runs:
        server = create_server(content, lambda _: client, offer, by_path=bool(client.files.folders))
        server.middleware.append(RoomUntilWritten())
        gc.freeze()  # what is here now stays: the collector need not look at it again
        gc.enable()
        async for read, write in runs:
            await server.run(read, write, server.create_initialization_options())
