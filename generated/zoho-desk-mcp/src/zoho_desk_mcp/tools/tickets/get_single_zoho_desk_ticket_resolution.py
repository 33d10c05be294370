"""Get a ticket's resolution.

Reads the resolution notes of one ticket, that is how it was solved, with author and time of the
last change.

Method: get (reads).
Tags: tickets.
Operation: getTicketResolution in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.ResolutionResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/resolution",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
