"""Requests whose clients have left: what only reads ends, so that others get its place. A change is carried through."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import anyio
import mcp_types as types
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.shared.exceptions import MCPError
from starlette.requests import Request

from .called_tool import only_reads
from .http_request import http_request_of

LOOK_AFTER = 1.0
"""Seconds after which a request's client is watched: most requests have ended before, and nothing is made for them."""


class UntilClientLeaves:
    """Middleware of an MCP server.

    `is_response`: whether a result is the response of the HTTP request that it came with.
    """

    def __init__(self, is_response: Callable[[ServerRequestContext[Any, Any]], bool] = lambda _: True) -> None:
        self._is_response = is_response

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        """Answer the request, for as long as somebody waits for the response, or it may change something."""
        is_request = ctx.request_id is not None
        if not (is_request and only_reads(ctx.method, ctx.params or {}) and self._is_response(ctx)):
            return await call_next(ctx)
        loop, watching = asyncio.get_running_loop(), list[asyncio.Task[None]]()
        with anyio.CancelScope() as scope:
            request = http_request_of(ctx)
            timer = loop.call_later(LOOK_AFTER, lambda: watching.append(loop.create_task(_watch(request, scope))))
            try:
                return await call_next(ctx)
            finally:
                timer.cancel()
                for task in watching:
                    task.cancel()
        raise MCPError(types.INTERNAL_ERROR, "The client has left.")


async def _watch(request: Request, scope: anyio.CancelScope) -> None:
    """Wait until a request's client has left, and then cancel the scope."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
    scope.cancel()
