"""A bare low-level server of the SDK over stdio that lists a catalog: what start-up is measured against."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import anyio
import mcp_types as types
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server


async def _serve(catalog: Path) -> None:
    tools = [types.Tool.model_validate(tool) for tool in json.loads(catalog.read_text(encoding="utf-8"))]

    async def list_tools(
        _: ServerRequestContext[Any], __: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        return types.ListToolsResult(tools=tools)

    server: Server[Any] = Server("bare", on_list_tools=list_tools)
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


anyio.run(_serve, Path(sys.argv[1]))
