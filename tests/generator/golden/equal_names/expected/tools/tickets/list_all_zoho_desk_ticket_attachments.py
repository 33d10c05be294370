"""List the files of a ticket.

Every file that hangs on one ticket, with its size.

Method: list (reads).
Tags: tickets.
Operation: getTicketAttachments in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.AttachmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/attachments",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
