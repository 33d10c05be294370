"""Change a ticket.

Changes what is given and keeps the rest.

Method: update (writes, destructive, idempotent).
Tags: tickets.
Operation: updateTicket in Ticket.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket.Ticket.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Contact(ToolInput):
    last_name: str | None = Field(None, description="Family name.")


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    contact: Contact | None = Field(None, description="Who asks.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"contact": args.contact},
    )
