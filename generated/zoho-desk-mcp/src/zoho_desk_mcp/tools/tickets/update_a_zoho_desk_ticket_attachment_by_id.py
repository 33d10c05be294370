"""Change who sees a ticket attachment.

PATCH /api/v1/tickets/{ticketId}/attachments/{attachmentId} (updateTicketAttachment in TicketAttachment.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    attachment_id: Annotated[
        Id,
        Field(alias="attachmentId", description="ID of the file, from list_all_zoho_desk_ticket_attachments."),
    ]
    is_public: Annotated[
        bool | None,
        Field(alias="isPublic", description="true shows the file to the customer, false only to agents."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tickets/{ticketId}/attachments/{attachmentId}",
        path_values={"ticketId": args.ticket_id, "attachmentId": args.attachment_id},
        changes={"isPublic": args.is_public},
    )
