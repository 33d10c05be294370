"""Requests that are served as single exchanges get what the SDK's own transport responds, byte for byte."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.types import ASGIApp, Receive, Scope, Send
from zoho_desk_mcp.server.app import create_server
from zoho_desk_mcp.server.hosting.mcp_endpoint.exchanges import Exchanges
from zoho_desk_mcp.server.hosting.mcp_endpoint.message_body import message_body
from zoho_desk_mcp.server.primitives.content import ServerContent
from zoho_desk_mcp.server.responses.shaping import DEFAULT_STYLE
from zoho_desk_mcp.server.selection import Offer, Selection

pytestmark = pytest.mark.anyio
MAX_BODY = 100_000
USUAL = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
HANDSHAKE = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}


class FewClient:
    """What listing tools asks of a client."""

    style = DEFAULT_STYLE


async def fail_at_ping(ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
    """A fault of ours, which nobody foresaw."""
    if ctx.method == "ping" and ctx.params:
        raise RuntimeError("its words are for the log")
    return await call_next(ctx)


def new_server() -> Server[Any]:
    server = create_server(ServerContent(), lambda _: FewClient(), Offer(Selection().names()))  # type: ignore[arg-type,return-value]
    server.middleware.append(fail_at_ping)
    return server


@asynccontextmanager
async def ours() -> AsyncIterator[ASGIApp]:
    exchanges = Exchanges(new_server(), MAX_BODY)

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        await exchanges.serve(scope, await message_body(receive), send)

    async with exchanges.run():
        yield serve


@asynccontextmanager
async def theirs() -> AsyncIterator[ASGIApp]:
    manager = StreamableHTTPSessionManager(
        new_server(), json_response=True, stateless=True, max_request_body_size=MAX_BODY
    )
    async with manager.run():
        yield manager.handle_request


def message(method: str, params: Any = None, **more: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": 7, "method": method, **({} if params is None else {"params": params}), **more}


@pytest.mark.parametrize(
    "body",
    [
        message("initialize", HANDSHAKE),
        message("initialize", {}),
        message("ping"),
        message("ping", {"_meta": {"progressToken": 3}}),
        message("ping", id="a text, with ä"),
        message("tools/list"),
        message("tools/call", {"name": "no_such_tool", "arguments": {}}),
        message("tools/call", {"arguments": []}),
        message("prompts/list"),
        message("no/such/method", {"x": 1}),
        message("resources/read", {"uri": "desk://none"}),
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 7}},
        {"jsonrpc": "2.0", "id": 7, "result": {}},
    ],
)
@pytest.mark.parametrize(
    "headers",
    [
        USUAL,
        {**USUAL, "Content-Type": "application/json; charset=utf-8", "Accept": "*/*"},
        {**USUAL, "MCP-Protocol-Version": "2025-11-25"},
        {**USUAL, "MCP-Protocol-Version": "2026-07-28"},
        {**USUAL, "MCP-Protocol-Version": "never"},
        {**USUAL, "Mcp-Session-Id": "one of another server"},
        {**USUAL, "Content-Type": "text/plain"},
        {**USUAL, "Accept": "text/event-stream"},
    ],
)
async def test_responses_are_those_of_the_sdk(body: dict[str, Any], headers: dict[str, str]) -> None:
    answers = []
    for serving in (ours, theirs):
        async with serving() as app, httpx2.AsyncClient(transport=httpx2.ASGITransport(app)) as client:
            response = await client.post("http://test/mcp", json=body, headers=headers)
            answers.append((response.status_code, sorted(response.headers.items()), response.content))
    assert answers[0] == answers[1]
