"""Change a ticket.

Changes what is given and keeps the rest.

Method: update (writes, destructive, idempotent).
Tags: tickets.
Operation: updateTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    description: str | None = Field(None, max_length=32000, description="The whole request, Markdown or HTML.")
    subject: str | None = Field(None, description="One line that says what it is about.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"description": await outgoing(args.description), "subject": args.subject},
    )
