"""The MCP server: lists tools and calls them."""

from __future__ import annotations

import importlib
import json
import logging
from functools import lru_cache
from importlib import resources
from typing import Any

import anyio
import anyio.to_thread
import mcp_types as types
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError
from pydantic import ValidationError

from .. import __version__
from .discovery import tools as discovery
from .responses import results
from .primitives import ClientOf, handlers
from .responses.response import Response, File
from ..client import DONE, NOTHING, Client
from .responses.schema_mismatches import log_differences
from ..errors import ApiError, explained
from .http.request import ArgumentError
from .arguments.types import ReadInput
from ..instructions import instructions
from .logs import call_entry
from .registry import TOOLS
from .selection import Mode
from .arguments.errors import wrong_arguments

logger = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def catalog() -> dict[str, types.Tool]:
    """Tool name -> entry of `tools/list`, as computed at generation."""
    text = resources.files("zoho_desk_mcp").joinpath("catalog.json").read_text(encoding="utf-8")
    return {tool["name"]: types.Tool.model_validate(tool) for tool in json.loads(text)}


def create_server(
    client_of: ClientOf, names: frozenset[str], *, mode: Mode = "list", by_path: bool = False
) -> Server[Any]:
    """The server, offering the tools of these names. Any other name is one that does not exist.

    `by_path`: callers may name files on this machine, so uploads take `path` as well.
    """
    offered = {
        name: _with_path(tool) if by_path and TOOLS[name].upload else tool
        for name, tool in catalog().items()
        if name in names
    }
    tools = list(offered.values()) if mode == "list" else discovery.discovery_tools(offered)
    listing = types.ListToolsResult(tools=tools)

    async def list_tools(
        _: ServerRequestContext[Any], __: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        return listing

    async def call_tool(
        context: ServerRequestContext[Any], params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        async def call_one(name: str, arguments: dict[str, Any]) -> types.CallToolResult:
            return await call(client_of(context), name, arguments, context.request_id)

        if mode == "discover":
            return await discovery.call_discovery(offered, params.name, params.arguments or {}, call_one)
        if params.name not in names:
            raise MCPError(types.INVALID_PARAMS, f"Unknown tool: {params.name}")
        return await call_one(params.name, params.arguments or {})

    return Server(
        "zoho-desk",
        version=__version__,
        title="Zoho Desk",
        instructions=instructions(mode, names),
        website_url="https://www.zoho.com/desk/",
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        **handlers(client_of, names),
    )


def _with_path(tool: types.Tool) -> types.Tool:
    """An upload's entry in which `path` may take the place of `content` and `name`."""
    schema = tool.input_schema
    text = "Path of a file in a folder of ZOHO_DESK_FILES, in place of content and name."
    properties = {**schema["properties"], "path": {"type": "string", "description": text}}
    required = [name for name in schema.get("required", []) if name not in ("content", "name")]
    return tool.model_copy(update={"input_schema": {**schema, "properties": properties, "required": required}})


async def call(
    client: Client, name: str, arguments: dict[str, Any], request_id: str | int | None = None
) -> types.CallToolResult:
    """Call a tool. Whatever goes wrong is a result that says so, never an exception."""
    with call_entry(name, request_id) as entry:
        result = await _call(client, name, arguments)
        error = (result.structured_content or {}).get("error") if result.is_error else None
        entry.status = error["code"] if error else "ok"
        return result


async def _call(client: Client, name: str, arguments: dict[str, Any]) -> types.CallToolResult:
    entry = TOOLS[name]
    try:
        tool = importlib.import_module(f"zoho_desk_mcp.tools.{entry.module}")
        try:
            given = tool.Input.model_validate(client.files.with_content(arguments) if entry.upload else arguments)
        except ValidationError as error:
            return results.refusal(wrong_arguments(error, tool.Input))
        try:
            answer = await tool.call(client, given)
        except ApiError as error:
            known = [info.alias or attribute for attribute, info in tool.Input.model_fields.items()]
            return results.failure(explained(error, entry.scopes, known))
        fields = given.kept_fields if isinstance(given, ReadInput) and answer.data is not NOTHING else ()
        # Conversion takes its time on a large answer: other calls go on meanwhile.
        return await anyio.to_thread.run_sync(_passed_on, client, name, answer, fields)
    except ArgumentError as error:
        return results.refusal(str(error))
    except Exception:
        logger.exception("failed", extra={"data": {"tool": name}})
        return results.refusal("The server failed on this call. Its log says more.", "SERVER_ERROR")


def _passed_on(client: Client, name: str, answer: Response, fields: tuple[str, ...]) -> types.CallToolResult:
    model = TOOLS[name].answer
    if client.style.check_models and model and not isinstance(answer.data, File) and answer.data not in (DONE, NOTHING):
        log_differences(name, model, answer.data)
    return results.success(answer, client.style, fields)
