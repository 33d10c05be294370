"""Responses to MCP clients that are not those of the MCP SDK."""

from __future__ import annotations

import json

import mcp_types as types
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ...json_rpc import NoMessageError, bytes_of, request_id_in
from ..errors import RefusedError

NOT_FOUND = "There is no MCP server at this URL."
TOO_MANY_REQUESTS = "This URL runs as many calls as it may. Call again when one has ended."
TOO_MANY_STREAMS = "Too many streams are open. Close those that nobody reads, or connect to /mcp/ in place of /sse/."
MAX_LOOKED_AT = 64_000
"""The size of a body, in bytes, in which the id of a request is looked for."""

RequestId = str | int | None


def rpc_error(error: RefusedError, request_id: RequestId = None) -> Response:
    """An HTTP error as MCP clients read it: with a JSON-RPC error."""
    code = types.INVALID_REQUEST if error.status < 500 else types.INTERNAL_ERROR
    body = {"jsonrpc": "2.0", "id": request_id, "error": {"code": code, "message": error.message}}
    return JSONResponse(body, error.status, error.headers)


def no_message(error: NoMessageError) -> Response:
    """The response to a body that is no message of JSON-RPC."""
    return Response(bytes_of(error.response), 400, media_type="application/json")


def request_id_of(body: bytes) -> RequestId:
    """The id of the JSON-RPC request in a body; None where it has none."""
    try:
        return request_id_in(json.loads(body)) if len(body) <= MAX_LOOKED_AT else None
    except (ValueError, RecursionError):
        return None


def not_found() -> RefusedError:
    """The token leads nowhere: wrong, expired, revoked, or never there."""
    return RefusedError(404, "NOT_FOUND", NOT_FOUND)


def paused() -> RefusedError:
    """The MCP server takes no requests for now."""
    return RefusedError(403, "PAUSED", "This MCP server is paused: its administrator can resume it.")


def wrong_network(address: str) -> RefusedError:
    """The request is from an address that the URL may not be used from."""
    return RefusedError(403, "WRONG_NETWORK", f"This URL may not be used from {address}.")


def method_not_allowed() -> RefusedError:
    """There is no session to end, and no stream that the server would start: any replica serves any POST."""
    return RefusedError(405, "WRONG_METHOD", "Only POST is supported here.", headers={"Allow": "POST"})


def too_many_requests() -> RefusedError:
    """The URL runs as many requests as it may."""
    return RefusedError(429, "TOO_MANY_REQUESTS", TOO_MANY_REQUESTS, headers={"Retry-After": "1"})


def too_many_streams() -> RefusedError:
    """The URL, its account or the process has as many streams as it may."""
    return RefusedError(429, "TOO_MANY_STREAMS", TOO_MANY_STREAMS, headers={"Retry-After": "1"})


async def not_found_response(_: Request) -> Response:
    """Whatever else lies under /mcp/ and /sse/: the same response as for a token that leads nowhere."""
    return rpc_error(not_found())
