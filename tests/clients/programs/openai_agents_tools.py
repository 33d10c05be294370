"""The OpenAI Agents SDK: function tools, with schemas as they are, which is its default."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from agents import Agent, RunContextWrapper
from agents.mcp import MCPServerStdio, MCPServerStreamableHttp, MCPUtil
from agents.tool_context import ToolContext
from contract import Server, Tools, run


@asynccontextmanager
async def connect(server: Server) -> AsyncIterator[Tools]:
    command = {"command": server.command, "args": list(server.args)}
    patience = {"client_session_timeout_seconds": 60}
    by_url = MCPServerStreamableHttp({"url": server.url}, **patience)
    async with by_url if server.url else MCPServerStdio(command, **patience) as connected:
        agent = Agent("desk", mcp_servers=[connected])
        functions = await MCPUtil.get_all_function_tools([connected], False, RunContextWrapper(None), agent)
        tools = {function.name: function for function in functions}

        async def call(name: str, arguments: dict[str, Any]) -> Any:
            given = json.dumps(arguments)
            context = ToolContext(None, tool_name=name, tool_call_id="1", tool_arguments=given)
            return await tools[name].on_invoke_tool(context, given)

        yield Tools({name: tool.params_json_schema for name, tool in tools.items()}, call)


run(connect)
