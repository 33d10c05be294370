"""Get reopened ticket figures.

GET /api/v1/dashboards/reopenedTickets (getReopenedTickets in DashboardMetrics.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    duration: Annotated[
        Literal[
            "LAST_30_DAYS",
            "LAST_7_DAYS",
            "THIS_WEEK",
            "LAST_WEEK",
            "THIS_MONTH",
            "LAST_MONTH",
            "CUSTOM_IN_DATE",
            "LAST24HOURS",
            "TODAY",
            "YESTERDAY",
            "CUSTOM_IN_MILLIS",
            "LAST_1_HOUR",
        ],
        Field(description="CUSTOM_IN_DATE needs startDate and endDate."),
    ]
    group_by: Annotated[
        Literal["date", "channel", "agent", "hour"],
        Field(alias="groupBy", description="How to split the figures."),
    ]
    start_date: Annotated[
        str | None,
        Field(alias="startDate", pattern=r"^(?:[0-9\-]+)$", description="First day, like 2026-01-01."),
    ] = None
    end_date: Annotated[
        str | None,
        Field(alias="endDate", pattern=r"^(?:[0-9\-]+)$", description="Last day, like 2026-01-31."),
    ] = None
    department_id: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="departmentId", description="IDs or names from list_all_zoho_desk_departments."),
    ] = None
    agent_id: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="agentId", description="IDs or names from list_all_zoho_desk_agents."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/dashboards/reopenedTickets",
        query={
            "duration": args.duration,
            "groupBy": args.group_by,
            "startDate": args.start_date,
            "endDate": args.end_date,
            "departmentId": await client.lookup.department(args.department_id),
            "agentId": await client.lookup.agent(args.agent_id),
        },
    )
