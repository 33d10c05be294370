"""Delete a ticket.

Removes it for good.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets, trash.
Operation: deleteTicket in Ticket.json.
Scopes: Desk.tickets.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/tickets/{ticketId}", path_values={"ticketId": await client.lookup.ticket(args.ticket_id)}
    )
