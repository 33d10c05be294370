"""Delete a ticket attachment.

DELETE /api/v1/tickets/{ticketId}/attachments/{attachmentId} (deleteTicketAttachment in TicketAttachment.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    attachment_id: Annotated[
        Id,
        Field(alias="attachmentId", description="ID of the file, from list_all_zoho_desk_ticket_attachments."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/tickets/{ticketId}/attachments/{attachmentId}",
        path_values={"ticketId": args.ticket_id, "attachmentId": args.attachment_id},
    )
