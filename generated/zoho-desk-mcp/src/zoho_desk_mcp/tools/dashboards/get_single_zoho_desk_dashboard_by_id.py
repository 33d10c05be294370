"""Get a dashboard.

Reads what a dashboard is: name, folder, address in Zoho Desk, who changed and opened it last, and
whether it can be edited. It holds no figures; for these use tools such as
get_single_zoho_desk_created_ticket_metrics.

Method: get (reads).
Tags: dashboards.
Operation: getDashboard in Dashboards.json.
Scopes: Desk.tickets.READ.
Response: dashboards.Dashboards.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    dashboard_id: Id = Field(
        description="ID of the dashboard, the long number in its web address; no tool lists dashboards."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/dashboards/{dashboardId}", path_values={"dashboardId": args.dashboard_id}
    )
