"""The HTTP application of hosted mode."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from ..exhausted import exhausted_resource
from ..primitives.content import ServerContent
from ..settings import SettingsError
from .admin.api import routes as admin_api
from .admin.ui import routes as admin_ui
from .admin.ui.rendering import error_page
from .connector import AccountConnector
from .errors import DatabaseDownError, NotFoundError, RefusedError, error_response
from .mcp_endpoint import routes as mcp_endpoint
from .middleware import with_middleware
from .middleware.attempt_limit import AttemptLimitMiddleware
from .oauth import routes as oauth
from .oauth.errors import told_to_client
from .oauth.resources import OF_CLIENTS
from .oidc import pages as oidc
from .services import Services, run_services
from .settings import HostingSettings
from .storage.key_check import check_keys
from .storage.migrate import is_current

logger = logging.getLogger(__name__)
EXHAUSTED = "The server gets no more threads or memory just now. Try again in some seconds."
MAX_REASON = 300
"""Characters that the log has of why the server does not start."""


def create_app(
    settings: HostingSettings,
    content: ServerContent,
    accounts: AbstractAsyncContextManager[AccountConnector],
    host: str,
    public_url: str,
    at_start: Callable[[Services], Awaitable[None]] | None = None,
) -> ASGIApp:
    """The application, for a server that listens on `host` and is reached at `public_url`.

    `at_start` is called before the first request.
    """

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            try:
                services = await stack.enter_async_context(run_services(settings, content, accounts, public_url))
                app.state.services = services
                if at_start is not None:
                    await at_start(services)
            except Exception as error:
                _tell_not_started(error)
                raise
            yield

    app = Starlette(
        routes=[
            Route("/healthz", _health),
            Route("/readyz", _readiness),
            *mcp_endpoint.routes(),
            *admin_api.routes(),
            *oauth.routes(),
            *oidc.routes(),
            *admin_ui.routes(),
        ],
        lifespan=lifespan,
        exception_handlers={
            RefusedError: _refused,
            ClientDisconnect: _gone,
            404: _not_found,
            405: _method_not_allowed,
            500: _server_error,
        },
    )
    app.router.redirect_slashes = False
    return with_middleware(AttemptLimitMiddleware(app), app.routes, settings, host)


def _tell_not_started(error: Exception) -> None:
    """Say why the server ends: who runs it would see no more than that it did."""
    reason = next(iter(str(error).splitlines()), "")[:MAX_REASON]
    logger.error("not-started", extra={"data": {"error": type(error).__name__, "reason": reason}})


async def _health(_: Request) -> Response:
    return JSONResponse({"status": "ok"})


async def _readiness(request: Request) -> Response:
    services: Services = request.app.state.services
    try:
        ready = await is_current(services.database)
        if ready:
            await check_keys(services.database.part("readiness"), services.cipher)
    except (SQLAlchemyError, OSError, SettingsError, DatabaseDownError):
        ready = False
    return JSONResponse({"status": "ready" if ready else "not ready"}, 200 if ready else 503)


async def _gone(_: Request, __: Exception) -> Response:
    return Response(status_code=400)  # for the log: nobody is there to read it


async def _refused(request: Request, error: Any) -> Response:
    return _refusal(request, error)


async def _not_found(request: Request, __: Any) -> Response:
    return _refusal(request, NotFoundError())


async def _method_not_allowed(request: Request, error: Any) -> Response:
    message = "This address does not support this HTTP method."
    return _refusal(request, RefusedError(405, "WRONG_METHOD", message, headers=error.headers))


async def _server_error(request: Request, error: Exception) -> Response:
    headers = {"Connection": "close"}  # uvicorn ends it: a proxy would send another request on it
    if exhausted_resource(error):
        return _refusal(request, RefusedError(503, "BUSY", EXHAUSTED, headers={**headers, "Retry-After": "5"}))
    return _refusal(request, RefusedError(500, "FAILED", "The server failed. Its log says more.", headers=headers))


def _refusal(request: Request, error: RefusedError) -> Response:
    """A page for a browser, JSON for a program, of which OAuth clients have a form of their own."""
    if request.url.path in OF_CLIENTS:
        return told_to_client(error)
    return error_page(error) if "text/html" in request.headers.get("accept", "") else error_response(error)
