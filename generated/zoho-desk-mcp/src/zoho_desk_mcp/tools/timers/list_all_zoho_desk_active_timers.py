"""List running timers of a department.

Shows who in a department has a timer running, and on which ticket or task. For the next page give
the startTime of the last timer. Your own are in list_all_zoho_desk_my_active_timers.

Method: list (reads).
Tags: timers.
Operation: getActiveTimers in TicketTimer.json.
Scopes: Desk.tickets.READ, Desk.activities.tasks.READ, Desk.activities.calls.READ,
Desk.activities.events.READ.
Response: ticket_timer.GetActiveTimers.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    module: ListOf[Literal["Tickets", "Tasks", "Calls", "Events"]] | None = Field(
        None, description="Only timers of these modules; all when left out."
    )
    owners: ListOf[NameOrId] | None = Field(
        None, description="Only timers of these agents; IDs or names from list_all_zoho_desk_agents."
    )
    sort_by: str | None = Field(
        None,
        pattern="^(?:-?(startTime))$",
        description="startTime for oldest first, -startTime (the default) for newest first.",
    )
    start_time: Id | None = Field(None, description="startTime of the last timer on the page before.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/allActiveTimers",
        pages=Pages(maximum=50, has_position=False),
        limit=args.limit,
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "module": args.module,
            "owners": await client.lookup.agent(args.owners),
            "sortBy": args.sort_by,
            "startTime": args.start_time,
        },
    )
