"""Requests to MCP URLs in one form, whatever form clients that are not strict give them.

All that comes after sees that form alone: limits, CORS and the endpoint itself.
"""

from __future__ import annotations

import re

from starlette.types import ASGIApp, Receive, Scope, Send

MCP_PATHS = ("/mcp", "/sse")
"""What the paths of MCP URLs begin with."""
TOKEN_FIRST = re.compile(r"/([A-Za-z0-9_-]{43,})/mcp")
TRAILING_SLASH = re.compile(r"(/mcp(?:/[^/]+)?)/")
ACCEPT = (b"accept", b"application/json, text/event-stream")
"""What a client takes that does not say it."""


class McpRequestMiddleware:
    """Makes `/{token}/mcp` and `/mcp/{token}/` into `/mcp/{token}`, and adds an `Accept` where there is none."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        await self._app(_usual(scope) if scope["type"] == "http" else scope, receive, send)


def _usual(scope: Scope) -> Scope:
    path = scope["path"]
    if found := TOKEN_FIRST.fullmatch(path):
        path = f"/mcp/{found[1]}"
    elif found := TRAILING_SLASH.fullmatch(path):
        path = found[1]
    if not path.startswith(MCP_PATHS):
        return scope
    headers = scope["headers"]
    if not any(name == ACCEPT[0] for name, _ in headers):
        headers = [*headers, ACCEPT]
    return {**scope, "path": path, "headers": headers}
