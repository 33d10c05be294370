"""Requests from pages of other origins to MCP URLs, where a setting allows these origins (CORS)."""

from __future__ import annotations

from collections.abc import Collection

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from .mcp_requests import MCP_PATHS

EXPOSED = (
    *("Mcp-Session-Id", "Mcp-Protocol-Version", "WWW-Authenticate"),
    *("Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"),
)
"""Headers of responses that a page may read."""


OAUTH_PATHS = ("/.well-known/", "/token", "/register", "/revoke")
"""What an OAuth client within a page calls."""


class McpCorsMiddleware:
    """Answers preflights before anything is authenticated. Cookies are never sent along."""

    def __init__(self, app: ASGIApp, origins: Collection[str]) -> None:
        self._app = app
        self._for_pages = CORSMiddleware(
            app,
            allow_origins=sorted(origins),
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=["*"],
            expose_headers=EXPOSED,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; those to MCP URLs get the headers that a page's browser asks for."""
        is_mcp = scope.get("path", "").startswith((*MCP_PATHS, *OAUTH_PATHS))
        await (self._for_pages if is_mcp else self._app)(scope, receive, send)
