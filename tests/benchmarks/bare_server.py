"""A bare low-level server of the SDK over stdio that lists a catalog: what start-up is measured against.

It puts off the garbage collector until it serves, as ours does: else ours would win a tenth by that alone.
"""

from __future__ import annotations

# ruff: noqa: E402  # imports are most of the time
import gc

gc.disable()

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
        gc.freeze()
        gc.enable()
        await server.run(read, write, server.create_initialization_options())


anyio.run(_serve, Path(sys.argv[1]))
