"""Delete a ticket's resolution.

Removes the resolution notes of a ticket; the ticket itself and its status stay. To correct the text
use update_a_zoho_desk_ticket_resolution.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets.
Operation: deleteTicketResolution in Ticket.json.
Scopes: Desk.tickets.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/tickets/{ticketId}/resolution",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
