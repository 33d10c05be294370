"""The MCP server: lists tools and calls them."""

from __future__ import annotations

import importlib
import json
import logging
from collections.abc import Callable
from functools import lru_cache
from importlib import resources
from typing import Any

import mcp_types as types
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError
from pydantic import ValidationError

from zoho_desk_mcp import __version__, results
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.desk.errors import DeskError
from zoho_desk_mcp.instructions import INSTRUCTIONS
from zoho_desk_mcp.registry import TOOLS

logger = logging.getLogger(__name__)

DeskOf = Callable[[ServerRequestContext[Any]], Desk]
"""Gives the Zoho Desk account that a request is for."""


@lru_cache(maxsize=1)
def catalog() -> dict[str, types.Tool]:
    """Tool name -> entry of `tools/list`, as computed at generation."""
    text = resources.files("zoho_desk_mcp").joinpath("catalog.json").read_text(encoding="utf-8")
    return {tool["name"]: types.Tool.model_validate(tool) for tool in json.loads(text)}


def create_server(desk_of: DeskOf, names: frozenset[str]) -> Server[Any]:
    """The server, offering the tools of these names. Any other name is one that does not exist."""
    listing = types.ListToolsResult(tools=[tool for name, tool in catalog().items() if name in names])

    async def list_tools(
        _: ServerRequestContext[Any], __: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        return listing

    async def call_tool(
        context: ServerRequestContext[Any], params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        if params.name not in names:
            raise MCPError(types.INVALID_PARAMS, f"Unknown tool: {params.name}")
        return await call(desk_of(context), params.name, params.arguments or {})

    return Server(
        "zoho-desk",
        version=__version__,
        title="Zoho Desk",
        instructions=INSTRUCTIONS,
        website_url="https://www.zoho.com/desk/",
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


async def call(desk: Desk, name: str, arguments: dict[str, Any]) -> types.CallToolResult:
    """Call a tool. Whatever goes wrong is a result that says so, never an exception."""
    try:
        tool = importlib.import_module(f"zoho_desk_mcp.tools.{TOOLS[name].module}")
        try:
            given = tool.Input.model_validate(arguments)
        except ValidationError as error:
            return results.refusal(results.wrong_arguments(error, tool.Input))
        return results.success(await tool.call(desk, given))
    except DeskError as error:
        return results.failure(error)
    except ValueError as error:
        return results.refusal(str(error))
    except Exception:
        logger.exception("tool %s failed", name)
        return results.refusal("The server failed on this call. Its log says more.")
