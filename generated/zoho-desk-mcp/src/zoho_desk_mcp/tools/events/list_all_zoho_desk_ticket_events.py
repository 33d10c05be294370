"""List the events of a ticket.

Lists the appointments that belong to one ticket, such as visits. Tasks and calls come along with
list_all_zoho_desk_ticket_activities.

Method: list (reads).
Tags: events, tickets.
Operation: getEventsByTicket in Event.json.
Scopes: Desk.activities.events.READ, Desk.events.READ, Desk.tickets.READ.
Response: event.EventListViewArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    is_completed: bool | None = Field(None, description="true for finished events, false for open ones.")
    is_spam: bool | None = Field(None, description="true for events marked as spam.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/events",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"isCompleted": args.is_completed, "isSpam": args.is_spam},
    )
