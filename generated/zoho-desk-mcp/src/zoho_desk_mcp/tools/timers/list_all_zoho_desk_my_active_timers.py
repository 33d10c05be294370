"""List my running timers.

Lists the timers that the user of this connection has running in a department, to stop what was
forgotten. For colleagues use list_all_zoho_desk_active_timers.

Method: list (reads).
Tags: timers.
Operation: getMyActiveTimers in TicketTimer.json.
Scopes: Desk.tickets.READ.
Response: ticket_timer.GetActiveTimerForEntity.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/myActiveTimers",
        pages=Pages(maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
