"""The routes of the admin API."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ...metrics import CONTENT_TYPE
from ...services import Services
from ...storage.audit_log import Actor
from . import accounts, api_tokens, audit_log, mcp_servers, people
from .operations import ApiRequest, Operation, admin_of, routes_of

SCRAPER = Actor("metrics")


async def show_metrics(request: ApiRequest) -> Response:
    """The metrics."""
    return Response(request.services.metrics.text(), media_type=CONTENT_TYPE)


async def _scraper_of(request: Request) -> Actor:
    """Who has the token of the metrics, which is good for nothing else, and needs no database; or an admin."""
    services: Services = request.app.state.services
    if services.metrics.are_shown_to(request.headers.get("authorization", "")):
        return SCRAPER
    return await admin_of(request)


OPERATIONS = [
    *accounts.OPERATIONS,
    *mcp_servers.OPERATIONS,
    *api_tokens.OPERATIONS,
    *people.OPERATIONS,
    *audit_log.OPERATIONS,
    Operation(
        "GET",
        "/metrics",
        show_metrics,
        "Get the metrics of this process, as Prometheus reads them",
        {200: None},
        authenticate=_scraper_of,
    ),
]


def routes() -> list[Route]:
    """A route for each path."""
    return routes_of(OPERATIONS)
