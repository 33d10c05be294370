"""Responses to MCP clients that are not those of the MCP SDK."""

from __future__ import annotations

from collections.abc import Mapping

import mcp_types as types
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

NOT_FOUND = "There is no MCP server at this URL."
PAUSED = "This MCP server is paused: its administrator can resume it."
TOO_MANY_REQUESTS = "This URL runs as many calls as it may. Call again when one has ended."


def rpc_error(status: int, message: str, headers: Mapping[str, str] | None = None) -> Response:
    """An HTTP error as MCP clients read it: with a JSON-RPC error."""
    code = types.INVALID_REQUEST if status < 500 else types.INTERNAL_ERROR
    error = {"code": code, "message": message}
    return JSONResponse({"jsonrpc": "2.0", "id": None, "error": error}, status, headers)


def method_not_allowed() -> Response:
    """There is no session to end, and no stream that the server would start: any replica serves any POST."""
    return rpc_error(405, "Only POST is supported here.", {"Allow": "POST"})


def too_many_requests() -> Response:
    """The URL runs as many requests as it may."""
    return rpc_error(429, TOO_MANY_REQUESTS, {"Retry-After": "1"})


async def not_found(_: Request) -> Response:
    """Whatever else lies under /mcp/ and /sse/: the same response as for a token that leads nowhere."""
    return rpc_error(404, NOT_FOUND)
