"""List running timers of a department.

GET /api/v1/allActiveTimers (getActiveTimers in TicketTimer.json).
Scopes: Desk.tickets.READ, Desk.activities.tasks.READ, Desk.activities.calls.READ, Desk.activities.events.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=50, records="data", by_offset=False)


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    module: Annotated[
        ListOf[Literal["Tickets", "Tasks", "Calls", "Events"]] | None,
        Field(description="Only timers of these modules; all when left out."),
    ] = None
    owners: Annotated[
        ListOf[Id] | None,
        Field(description="Only timers of these agents; IDs from list_all_zoho_desk_agents."),
    ] = None
    sort_by: Annotated[
        str | None,
        Field(
            alias="sortBy",
            pattern="^(?:-?(startTime))$",
            description="startTime for oldest first, -startTime (the default) for newest first.",
        ),
    ] = None
    start_time: Annotated[
        Id | None,
        Field(alias="startTime", description="startTime of the last timer on the page before."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/allActiveTimers",
        pages=PAGES,
        limit=args.limit,
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "module": args.module,
            "owners": args.owners,
            "sortBy": args.sort_by,
            "startTime": args.start_time,
        },
    )
