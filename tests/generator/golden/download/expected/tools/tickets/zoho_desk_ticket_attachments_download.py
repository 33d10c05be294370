"""Download a file.

GET /api/v1/tickets/{ticketId}/attachments/{attachmentId}/content (getTicketAttachmentContent in Attachment.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="The long number of the ticket.")]
    attachment_id: Annotated[Id, Field(alias="attachmentId", description="The long number of the file.")]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/tickets/{ticketId}/attachments/{attachmentId}/content",
        path_values={"ticketId": args.ticket_id, "attachmentId": args.attachment_id},
        download=True,
    )
