"""AutoGen: a workbench."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from autogen_ext.tools.mcp import McpWorkbench, StdioServerParams, StreamableHttpServerParams
from contract import Server, Tools, run


@asynccontextmanager
async def connect(server: Server) -> AsyncIterator[Tools]:
    by_url = StreamableHttpServerParams(url=server.url)
    by_command = StdioServerParams(command=server.command, args=list(server.args), read_timeout_seconds=60)
    async with McpWorkbench(by_url if server.url else by_command) as bench:

        async def call(name: str, arguments: dict[str, Any]) -> Any:
            result = await bench.call_tool(name, arguments)
            return {"is_error": result.is_error, "text": result.to_text(), "result": str(result.result)}

        yield Tools({tool["name"]: tool["parameters"] for tool in await bench.list_tools()}, call)


run(connect)
