"""Mark a ticket as unread.

Makes a ticket show as new again to the user of this connection, as a reminder to come back to it.

Method: mark_unread (writes).
Tags: tickets.
Operation: markTicketAsUnRead in Ticket.json.
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
        "/api/v1/tickets/{ticketId}/markAsUnRead",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
