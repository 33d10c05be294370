"""Get reopened ticket figures.

Counts the tickets that were opened again after they had been solved, a hint at answers that did not
help. Split by day, hour, channel or agent.

Method: get (reads).
Tags: dashboards, tickets.
Operation: getReopenedTickets in DashboardMetrics.json.
Scopes: Desk.tickets.READ.
Response: dashboard_metrics.ReopenedTickets.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import DayText
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response

Duration = Literal[
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
]


class Input(ReadInput):
    duration: Duration = Field(description="CUSTOM_IN_DATE needs startDate and endDate.")
    group_by: Literal["date", "channel", "agent", "hour"] = Field(description="How to split the figures.")
    start_date: DayText | None = Field(None, description="First day, like 2026-01-01.")
    end_date: DayText | None = Field(None, description="Last day, like 2026-01-31.")
    department_id: ListOf[NameOrId] | None = Field(
        None, description="IDs or names from list_all_zoho_desk_departments."
    )
    agent_id: ListOf[NameOrId] | None = Field(None, description="IDs or names from list_all_zoho_desk_agents.")


async def call(client: Client, args: Input) -> Response:
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
