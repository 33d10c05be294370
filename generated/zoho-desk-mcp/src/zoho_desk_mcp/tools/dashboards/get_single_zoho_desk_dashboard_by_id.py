"""Get a dashboard.

GET /api/v1/dashboards/{dashboardId} (getDashboard in Dashboards.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    dashboard_id: Annotated[
        Id,
        Field(
            alias="dashboardId",
            description="ID of the dashboard, the long number in its web address; no tool lists dashboards.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/dashboards/{dashboardId}",
        path_values={"dashboardId": args.dashboard_id},
    )
