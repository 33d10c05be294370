"""Set a ticket's resolution.

PATCH /api/v1/tickets/{ticketId}/resolution (updateTicketResolution in Ticket.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets.")]
    content: Annotated[
        str,
        Field(max_length=65535, description="The resolution notes. Takes the place of earlier ones."),
    ]
    is_notify_contact: Annotated[
        bool | None,
        Field(alias="isNotifyContact", description="true sends the resolution to the customer."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tickets/{ticketId}/resolution",
        path_values={"ticketId": args.ticket_id},
        changes={"content": args.content, "isNotifyContact": args.is_notify_contact},
    )
