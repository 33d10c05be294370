"""List the activities of a ticket.

Lists the tasks, calls and events of one ticket together; activityType tells which each is. For
tasks only use list_all_zoho_desk_ticket_tasks. Needs the read scopes of all three.

Method: list (reads).
Tags: activities, tickets.
Operation: getActivitiesForTicket in Activity.json.
Scopes: Desk.activities.calls.READ, Desk.activities.tasks.READ, Desk.activities.events.READ,
Desk.calls.READ, Desk.tasks.READ, Desk.events.READ.
Response: activity.GetActivitiesByRequestIdResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    is_completed: bool | None = Field(None, description="true for finished activities, false for open ones.")
    sort_by: Literal["activityTime", "createdTime", "-activityTime", "-createdTime"] | None = Field(
        None, description="Sort order; - means descending."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/activities",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"isCompleted": args.is_completed, "sortBy": args.sort_by},
    )
