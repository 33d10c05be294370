"""Google's ADK: an agent whose model is scripted; what it is given is in the form of Gemini's schemas."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from contract import Server, Tools, run
from google.adk.agents import LlmAgent
from google.adk.models import BaseLlm, LlmRequest, LlmResponse
from google.adk.runners import InMemoryRunner
from google.adk.tools.mcp_tool import McpToolset, StdioConnectionParams, StreamableHTTPConnectionParams
from google.genai.types import Content, FunctionCall, Part
from mcp import StdioServerParameters
from pydantic import BaseModel, Field


class Scripted(BaseLlm):  # type: ignore[misc]  # its package is installed in an environment of its own
    """Makes one call, then ends."""

    wanted: FunctionCall | None = None
    seen: list[LlmRequest] = Field(default_factory=list)

    async def generate_content_async(
        self, llm_request: LlmRequest, stream: bool = False
    ) -> AsyncGenerator[LlmResponse, None]:
        self.seen.append(llm_request)
        answered = any(part.function_response for part in llm_request.contents[-1].parts or [])
        part = Part(function_call=self.wanted) if self.wanted and not answered else Part(text="Done.")
        yield LlmResponse(content=Content(role="model", parts=[part]))


@asynccontextmanager
async def connect(server: Server) -> AsyncIterator[Tools]:
    command = StdioServerParameters(command=server.command, args=list(server.args))
    by_url = StreamableHTTPConnectionParams(url=server.url, timeout=60)
    toolset = McpToolset(
        connection_params=by_url if server.url else StdioConnectionParams(server_params=command, timeout=60)
    )

    async def ask(model: Scripted) -> LlmRequest:
        agent = LlmAgent(name="desk", model=model, tools=[toolset])
        await InMemoryRunner(agent=agent, app_name="desk").run_debug("Do it.", quiet=True)
        return model.seen[-1]

    async def call(name: str, arguments: dict[str, Any]) -> Any:
        last = await ask(Scripted(model="scripted", wanted=FunctionCall(name=name, args=arguments)))
        return [part.function_response.response for part in last.contents[-1].parts or [] if part.function_response]

    request = await ask(Scripted(model="scripted"))
    functions = [function for tool in request.config.tools or [] for function in tool.function_declarations or []]
    yield Tools({one.name: plain(one.parameters or one.parameters_json_schema or {}) for one in functions}, call)
    await toolset.close()


def plain(schema: Any) -> Any:
    """The schema as data, without the fence that ADK puts around descriptions."""
    data = schema.model_dump(mode="json", exclude_none=True) if isinstance(schema, BaseModel) else schema
    return json.loads(re.sub(r"<<<\w+>>>\\n|\\n<<<\w+>>>", "", json.dumps(data)))


run(connect)
