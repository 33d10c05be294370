"""Get the figures of tickets.

Counts a period by agent, department, channel or day: created, solved, reopened, backlog, and median
and average time to first response and resolution.

Method: list (reads).
Tags: core, dashboards, search, tickets.
Calls: get_single_zoho_desk_backlog_ticket_metrics, get_single_zoho_desk_reopened_ticket_metrics,
get_single_zoho_desk_ticket_metrics, list_all_zoho_desk_tickets_search.
At most 110 requests, 190 credits; look-ups aside.
Scopes: Desk.search.READ, Desk.tickets.READ.
"""

from typing import ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.tickets_figures import tickets_figures
from zoho_desk_mcp.server.arguments.types import NameOrId, TimeRange, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    by: Literal["agent", "department", "channel", "day"] = Field("agent", description="Rows; agent when left out.")
    days: int | None = Field(None, ge=1, le=90, description="Last days, 7 when left out.")
    period: TimeRange | None = Field(None, description="In place of days: two ISO 8601 times and a comma.")
    department_id: NameOrId | None = Field(None, description="Only this; ID or name.")
    other_names: ClassVar[dict[str, str]] = {
        "departmentIds": "departmentId",
        "department": "departmentId",
        "groupBy": "by",
        "range": "period",
        "timeRange": "period",
        "createdTimeRange": "period",
    }


class Output(TypedDict, total=False):
    group: str
    created: int
    solved: int
    reopened: int
    backlog: int
    firstResponse: str
    resolution: str


OUTPUT_LIST = "figures"


async def call(client: Client, args: Input) -> Response:
    return await tickets_figures(
        client,
        by=args.by,
        days=args.days,
        period=args.period,
        department_id=await client.lookup.department(args.department_id),
    )
