"""The HTTP request of an MCP request."""

from __future__ import annotations

from typing import Any

from mcp.server.context import ServerRequestContext
from starlette.requests import Request


def http_request_of(context: ServerRequestContext[Any, Any]) -> Request:
    """The request that an MCP request came with: over HTTP, each comes with one."""
    request: Request | None = context.request
    if request is None:
        raise RuntimeError("an MCP request over HTTP comes with its HTTP request")
    return request
