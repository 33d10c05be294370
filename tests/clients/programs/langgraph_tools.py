"""LangGraph by langchain-mcp-adapters: one session for all calls, and a graph of one node that runs the tools."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from contract import Server, Tools, run
from langchain_core.messages import AIMessage
from langchain_core.utils.function_calling import convert_to_openai_tool
from langchain_mcp_adapters.client import MultiServerMCPClient
from langchain_mcp_adapters.tools import load_mcp_tools
from langgraph.graph import START, MessagesState, StateGraph
from langgraph.prebuilt import ToolNode


@asynccontextmanager
async def connect(server: Server) -> AsyncIterator[Tools]:
    by_url = {"transport": "streamable_http", "url": server.url}
    by_command = {"transport": "stdio", "command": server.command, "args": list(server.args)}
    client = MultiServerMCPClient({"desk": by_url if server.url else by_command})
    async with client.session("desk") as session:
        tools = await load_mcp_tools(session)
        graph = StateGraph(MessagesState).add_node("tools", ToolNode(tools)).add_edge(START, "tools").compile()

        async def call(name: str, arguments: dict[str, Any]) -> Any:
            wanted = {"name": name, "args": arguments, "id": "1", "type": "tool_call"}
            state = await graph.ainvoke({"messages": [AIMessage("", tool_calls=[wanted])]})
            return state["messages"][-1].content

        functions = [convert_to_openai_tool(tool)["function"] for tool in tools]
        yield Tools({function["name"]: function["parameters"] for function in functions}, call)


run(connect)
