"""List running timers of a ticket.

Shows which agents are timing work on one ticket right now. Finished work is in
list_all_zoho_desk_ticket_time_entries.

Method: list (reads).
Tags: tickets, timers.
Operation: getActiveTimersForTicket in TicketTimer.json.
Scopes: Desk.tickets.READ.
Response: ticket_timer.GetActiveTimerForEntity.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    include: Literal["owner"] | None = Field(None, description="owner adds the agent of each timer.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/activeTimer",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"include": args.include},
    )
