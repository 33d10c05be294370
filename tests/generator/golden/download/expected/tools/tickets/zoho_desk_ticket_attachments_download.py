"""Download a file.

Gives what a document on a ticket holds.

Method: download (reads).
Tags: tickets.
Operation: getTicketAttachmentContent in Attachment.json.
Scopes: Desk.tickets.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    attachment_id: Id = Field(description="The long number of the file.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/attachments/{attachmentId}/content",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "attachmentId": args.attachment_id},
        download=True,
    )
