"""Attach a file to a ticket.

Uploads one file and hangs it on a ticket; by default only agents see it. To send a file with a
reply or put it into a comment, upload it with create_a_zoho_desk_upload and pass its ID there.

Method: create (writes, sends, destructive).
Tags: tickets, attachments.
Operation: createTicketAttachment in TicketAttachment.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket_attachment.AttachmentResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    content: Base64 = Field(description="The file as base64.")
    name: str = Field(description="File name with its ending, like invoice.pdf.")
    is_public: bool = Field(False, description="true shows the file to the customer as well.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/attachments",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"isPublic": args.is_public},
        files={"file": (args.name, args.content)},
    )
