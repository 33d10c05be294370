"""Get a ticket.

Reads a single ticket in full; to change it use update_a_zoho_desk_ticket_by_id.

Method: get (reads).
Tags: core, tickets.
Operation: getTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
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
