"""Mark a ticket as read.

Marks a ticket as read for the user of this connection, so that it no longer shows as new. Nothing
else about it changes.

Method: mark_read (writes).
Tags: tickets.
Operation: markTicketAsRead in Ticket.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/markAsRead",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
