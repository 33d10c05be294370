"""Set a ticket's resolution.

Writes the resolution notes of a ticket and keeps the former text in its history. It can send the
text to the customer. The status stays: close with update_a_zoho_desk_ticket_by_id.

Method: update (writes, sends, destructive).
Tags: tickets.
Operation: updateTicketResolution in Ticket.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket.ResolutionResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    content: str = Field(
        max_length=65535, description="The notes, Markdown or HTML. They take the place of earlier ones."
    )
    is_notify_contact: bool | None = Field(None, description="true sends the resolution to the customer.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}/resolution",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={"content": await outgoing(args.content), "isNotifyContact": args.is_notify_contact},
    )
