"""The HTTP application of hosted mode."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ..protocols import Vendor
from . import middleware as guards
from .admin import api as admin_api
from .admin.page import routes as page_routes
from .errors import RefusedError, answer_refusal
from .mcp_endpoint.endpoint import McpUrls, no_such_url
from .services import Services, run_services
from .settings import HostingSettings
from .storage.migrate import is_current

AsgiMethod = Callable[[McpUrls, Scope, Receive, Send], Awaitable[None]]
EVERY_METHOD = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"]


def create_app(settings: HostingSettings, vendor: Vendor, host: str, public_url: str) -> ASGIApp:
    """The application, for a server that listens on `host` and is reached at `public_url`."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with run_services(settings, vendor, public_url) as services:
            app.state.services = services
            yield

    app = Starlette(
        routes=[
            Route("/healthz", _health),
            Route("/readyz", _readiness),
            *mcp_routes(),
            *admin_api.routes(),
            *page_routes.routes(),
        ],
        lifespan=lifespan,
        exception_handlers={RefusedError: answer_refusal, 404: _nothing, 405: _wrong_method, 500: _failure},
    )
    app.router.redirect_slashes = False
    return guarded(app, settings, host)


def guarded(app: ASGIApp, settings: HostingSettings, host: str) -> ASGIApp:
    """The application behind all that stands before a request."""
    app = guards.TimeGuard(app, settings.request_timeout)
    app = guards.BodyGuard(app, settings.max_body, settings.body_timeout)
    app = guards.HostGuard(app, settings.host_names(host), settings.origins)
    return guards.AccessLog(guards.SafeHeaders(app))


def mcp_routes() -> list[Route | Mount]:
    """The MCP URLs, and one answer for all else that begins like them."""
    return [
        Route("/mcp/{token}", _Urls(McpUrls.streamable)),
        Route("/sse/{token}", _Urls(McpUrls.sse), methods=["GET"]),
        Route("/sse/{token}/messages", _Urls(McpUrls.messages), methods=["POST"]),
        Route("/mcp{rest:path}", no_such_url, methods=EVERY_METHOD),
        Route("/sse{rest:path}", no_such_url, methods=EVERY_METHOD),
    ]


class _Urls:
    """ASGI: one of McpUrls' methods, of the application's services."""

    def __init__(self, method: AsgiMethod) -> None:
        self._method = method

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        services: Services = scope["app"].state.services
        await self._method(services.urls, scope, receive, send)


async def _health(_: Request) -> Response:
    return JSONResponse({"status": "ok"})


async def _readiness(request: Request) -> Response:
    services: Services = request.app.state.services
    try:
        ready = await is_current(services.database)
    except (SQLAlchemyError, OSError):
        ready = False
    return JSONResponse({"status": "ready" if ready else "not ready"}, 200 if ready else 503)


def _error(status: int, code: str, message: str) -> Response:
    return JSONResponse({"error": {"code": code, "message": message, "faults": []}}, status)


async def _nothing(_: Request, __: Any) -> Response:
    return _error(404, "NOT_FOUND", "There is nothing here.")


async def _wrong_method(_: Request, error: Any) -> Response:
    response = _error(405, "WRONG_METHOD", "This address does not take this HTTP method.")
    response.headers.update(error.headers or {})
    return response


async def _failure(_: Request, __: Any) -> Response:
    return _error(500, "FAILED", "The server failed. Its log says more.")
