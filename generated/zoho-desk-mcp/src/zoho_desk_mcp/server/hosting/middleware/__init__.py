"""ASGI middleware for every request: access log, headers, Host and Origin, size and time."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from ..settings import HostingSettings
from .access_log import AccessLogMiddleware
from .body_limit import BodyLimitMiddleware
from .cors import McpCorsMiddleware
from .head_limit import HeadLimitMiddleware
from .host_check import HostCheckMiddleware
from .mcp_requests import McpRequestMiddleware
from .piece_by_piece import in_pieces
from .request_timeout import RequestTimeoutMiddleware
from .security_headers import SecurityHeadersMiddleware


def with_middleware(app: ASGIApp, routes: Iterable[BaseRoute], settings: HostingSettings, host: str) -> ASGIApp:
    """The application that has these routes, inside all middleware, for a server that listens on `host`.

    The last one comes first.
    """
    app = in_pieces(app)
    app = RequestTimeoutMiddleware(app, settings.request_timeout)
    app = BodyLimitMiddleware(app, settings.max_body, settings.body_timeout)
    if settings.origins:
        app = McpCorsMiddleware(app, settings.origins)
    app = HostCheckMiddleware(app, settings.host_names(host), settings.origins)
    app = HeadLimitMiddleware(app)
    app = SecurityHeadersMiddleware(app)
    app = McpRequestMiddleware(app)
    return AccessLogMiddleware(app, routes)
