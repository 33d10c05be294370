"""The routes of the admin API."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from ...metrics import CONTENT_TYPE
from . import accounts, audit_log, mcp_servers
from .operations import ApiRequest, Operation, routes_of


async def show_metrics(request: ApiRequest) -> Response:
    """The metrics."""
    return Response(request.services.metrics.text(), media_type=CONTENT_TYPE)


OPERATIONS = [
    *accounts.OPERATIONS,
    *mcp_servers.OPERATIONS,
    *audit_log.OPERATIONS,
    Operation(
        "GET", "/metrics", show_metrics, "Get the metrics of this process, as Prometheus reads them", {200: None}
    ),
]


def routes() -> list[Route]:
    """A route for each path."""
    return routes_of(OPERATIONS)
