"""List the calls of a ticket.

Lists the phone calls about one ticket, with direction, start and status. Tasks and events come
along with list_all_zoho_desk_ticket_activities.

Method: list (reads).
Tags: calls, tickets.
Operation: getCallsByTicket in Call.json.
Scopes: Desk.activities.calls.READ, Desk.calls.READ, Desk.tickets.READ.
Response: call.CallListViewArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    is_completed: bool | None = Field(None, description="true for calls that were made, false for open ones.")
    is_spam: bool | None = Field(None, description="true for calls marked as spam.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/calls",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"isCompleted": args.is_completed, "isSpam": args.is_spam},
    )
