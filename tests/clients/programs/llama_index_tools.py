"""LlamaIndex: function tools of a session. Its own client would start the server anew for every call."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from contract import Server, Tools, run
from llama_index.tools.mcp import BasicMCPClient, McpToolSpec
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client


@asynccontextmanager
async def connect(server: Server) -> AsyncIterator[Tools]:
    if server.url:
        yield await tools_of(BasicMCPClient(server.url, timeout=60))
        return
    parameters = StdioServerParameters(command=server.command, args=list(server.args))
    async with stdio_client(parameters) as streams, ClientSession(*streams) as session:
        await session.initialize()
        yield await tools_of(session)


async def tools_of(client: Any) -> Tools:
    tools = {tool.metadata.name: tool for tool in await McpToolSpec(client).to_tool_list_async()}

    async def call(name: str, arguments: dict[str, Any]) -> Any:
        output = await tools[name].acall(**arguments)
        return f"{output.content}"

    schemas = {name: tool.metadata.to_openai_tool()["function"]["parameters"] for name, tool in tools.items()}
    return Tools(schemas, call)


run(connect)
