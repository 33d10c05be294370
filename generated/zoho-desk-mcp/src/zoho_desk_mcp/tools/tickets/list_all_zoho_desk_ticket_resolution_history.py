"""List past resolutions of a ticket.

Lists earlier versions of a ticket's resolution notes with author and time, for instance after a
ticket was reopened. For the present text use get_single_zoho_desk_ticket_resolution.

Method: list (reads).
Tags: tickets.
Operation: getTicketResolutionHistory in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetResolutionHistoryResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/resolutionHistory",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
