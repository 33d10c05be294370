"""A call by hand, as a client makes it."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any

import mcp_types as types
from mcp import Client, MCPError

from ..app import create_server
from ..command_error import CommandError
from ..http.base_client import BaseClient
from ..primitives.content import ServerContent
from ..selection import Offer
from .ask import ask


async def called(
    connection: AbstractAsyncContextManager[BaseClient], content: ServerContent, offer: Offer, arguments: dict[str, Any]
) -> types.CallToolResult:
    """The result of the one tool that is offered. Raises CommandError where there is none."""
    async with connection as client:
        server = create_server(content, lambda _: client, offer, by_path=bool(client.files.folders))
        async with Client(server, elicitation_callback=ask) as caller:
            try:
                return await caller.call_tool(next(iter(offer.names)), arguments)
            except MCPError as error:
                raise CommandError(error.message) from error
