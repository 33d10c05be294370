"""pydantic-ai: an agent whose model is a function."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from contract import Server, Tools, run
from fastmcp.client.transports import StdioTransport
from pydantic_ai import Agent
from pydantic_ai.mcp import MCPToolset
from pydantic_ai.messages import ModelMessage, ModelMessagesTypeAdapter, ModelResponse, TextPart, ToolCallPart
from pydantic_ai.models.function import AgentInfo, FunctionModel


@asynccontextmanager
async def connect(server: Server) -> AsyncIterator[Tools]:
    transport = server.url or StdioTransport(server.command, list(server.args))
    async with MCPToolset(transport, init_timeout=60) as toolset:
        schemas: dict[str, Any] = {}

        def look(_: list[ModelMessage], about: AgentInfo) -> ModelResponse:
            schemas.update({tool.name: tool.parameters_json_schema for tool in about.function_tools})
            return ModelResponse([TextPart("Seen.")])

        async def call(name: str, arguments: dict[str, Any]) -> Any:
            def act(messages: list[ModelMessage], _: AgentInfo) -> ModelResponse:
                answered = any(part.part_kind in ("tool-return", "retry-prompt") for part in messages[-1].parts)
                return ModelResponse([TextPart("Done.") if answered else ToolCallPart(name, arguments)])

            result = await Agent(FunctionModel(act), toolsets=[toolset]).run("Do it.")
            return ModelMessagesTypeAdapter.dump_python(result.all_messages()[2:3], mode="json")

        await Agent(FunctionModel(look), toolsets=[toolset]).run("What can you do?")
        yield Tools(schemas, call)


run(connect)
