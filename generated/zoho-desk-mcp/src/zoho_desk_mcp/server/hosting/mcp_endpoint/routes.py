"""The routes of MCP URLs."""

from __future__ import annotations

from collections.abc import Callable

from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ..services import Services
from .responses import not_found_response

EVERY_METHOD = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"]


def routes() -> list[Route]:
    """The MCP URLs, and one response for whatever else starts like them."""
    return [
        Route("/mcp/{token}", _OfServices(lambda services: services.streamable_http)),
        Route("/sse/{token}", _OfServices(lambda services: services.sse.stream), methods=["GET"]),
        Route("/sse/{token}/messages", _OfServices(lambda services: services.sse.message), methods=["POST"]),
        Route("/mcp{rest:path}", not_found_response, methods=EVERY_METHOD),
        Route("/sse{rest:path}", not_found_response, methods=EVERY_METHOD),
    ]


class _OfServices:
    """ASGI: one of the services' applications, which are there once the server has started."""

    def __init__(self, app_of: Callable[[Services], ASGIApp]) -> None:
        self._app_of = app_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app_of(scope["app"].state.services)(scope, receive, send)
