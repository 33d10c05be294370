"""CrewAI: its adapter, and the tool as an agent runs it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from contract import Server, Tools, run
from crewai_tools import MCPServerAdapter
from mcp import StdioServerParameters


@asynccontextmanager
async def connect(server: Server) -> AsyncIterator[Tools]:
    by_url = {"url": server.url, "transport": "streamable-http"}
    by_command = StdioServerParameters(command=server.command, args=list(server.args))
    with MCPServerAdapter(by_url if server.url else by_command, connect_timeout=60) as found:
        tools = {tool.name: tool for tool in found}

        async def call(name: str, arguments: dict[str, Any]) -> Any:
            return tools[name].to_structured_tool().invoke(arguments)

        yield Tools({name: tool.args_schema.model_json_schema() for name, tool in tools.items()}, call)


run(connect)
