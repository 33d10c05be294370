"""FastMCP's client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from contract import Server, Tools, run
from fastmcp import Client
from fastmcp.client.transports import StdioTransport


@asynccontextmanager
async def connect(server: Server) -> AsyncIterator[Tools]:
    async with Client(server.url or StdioTransport(server.command, list(server.args))) as client:

        async def call(name: str, arguments: dict[str, Any]) -> Any:
            result = await client.call_tool(name, arguments)
            return [part.model_dump(mode="json") for part in result.content]

        found = [tool.model_dump(mode="json", by_alias=True) for tool in await client.list_tools()]
        yield Tools({tool["name"]: tool["inputSchema"] for tool in found}, call)


run(connect)
