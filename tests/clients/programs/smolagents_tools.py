"""smolagents: its MCP client, and the tools as an agent calls them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from contract import Server, Tools, run
from mcp import StdioServerParameters
from smolagents import MCPClient
from smolagents.models import get_tool_json_schema


@asynccontextmanager
async def connect(server: Server) -> AsyncIterator[Tools]:
    by_url = {"url": server.url, "transport": "streamable-http"}
    by_command = StdioServerParameters(command=server.command, args=list(server.args))
    with MCPClient(by_url if server.url else by_command, structured_output=False) as found:
        tools = {tool.name: tool for tool in found}

        async def call(name: str, arguments: dict[str, Any]) -> Any:
            return tools[name](**arguments)

        schemas = {name: get_tool_json_schema(tool)["function"]["parameters"] for name, tool in tools.items()}
        yield Tools(schemas, call)


run(connect)
