"""Get a ticket.

Reads a single ticket in full.

Method: get (reads).
Tags: tickets.
Operation: getTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Tree.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/tickets/{ticketId}", path_values={"ticketId": await client.lookup.ticket(args.ticket_id)}
    )
