"""The floor of a call: a low-level server of the SDK with one tool, which makes the request that ours makes.

    python -m tests.benchmarks.bare_calls [--http PORT]

It stands for the least that a server on this SDK and this HTTP client does: no checks of arguments beyond the SDK's, no
shaping of responses, no logs, no limits.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx2
import mcp_types as types
import uvicorn
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tests.support.benchmarks.request import INCLUDE, TOOL

SCHEMA = {"type": "object", "properties": {"ticketId": {"type": "string"}}, "required": ["ticketId"]}
LISTED = types.Tool(name=TOOL, description="Get a ticket.", input_schema=SCHEMA)


def make_server(http: httpx2.AsyncClient) -> Server[Any]:
    """The server."""

    async def list_tools(
        _: ServerRequestContext[Any], __: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[LISTED])

    async def call_tool(_: ServerRequestContext[Any], params: types.CallToolRequestParams) -> types.CallToolResult:
        ticket = (params.arguments or {})["ticketId"]
        response = await http.get(f"/api/v1/tickets/{ticket}", params={"include": INCLUDE})
        response.raise_for_status()
        data = response.json()
        text = types.TextContent(type="text", text=json.dumps(data, ensure_ascii=False, separators=(",", ":")))
        return types.CallToolResult(content=[text], structured_content=data)

    return Server("bare", on_list_tools=list_tools, on_call_tool=call_tool)


def http_client() -> httpx2.AsyncClient:
    """The client for the API and the account that the environment names."""
    headers = {"Authorization": f"Zoho-oauthtoken {os.environ['BARE_TOKEN']}", "orgId": os.environ["BARE_ORG_ID"]}
    limits = httpx2.Limits(max_connections=None, max_keepalive_connections=20)
    return httpx2.AsyncClient(base_url=os.environ["BARE_API_URL"], headers=headers, limits=limits, timeout=30)


async def serve_stdio() -> None:
    """Serve one client on pipes."""
    async with http_client() as http, stdio_server() as (read, write):
        server = make_server(http)
        await server.run(read, write, server.create_initialization_options())


def serve_http(port: int) -> None:
    """Serve at /mcp, stateless, with JSON responses, as ours does."""
    manager: StreamableHTTPSessionManager

    class Endpoint:
        async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
            await manager.handle_request(scope, receive, send)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        nonlocal manager
        async with http_client() as http:
            manager = StreamableHTTPSessionManager(make_server(http), json_response=True, stateless=True)
            async with manager.run():
                yield

    app = Starlette(routes=[Route("/mcp", Endpoint())], lifespan=lifespan)
    uvicorn.run(app, port=port, http="h11", log_level="error", access_log=False)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--http", type=int)
    options = parser.parse_args()
    if options.http:
        serve_http(options.http)
    else:
        anyio.run(serve_stdio)
