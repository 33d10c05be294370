"""Attach a file.

Hangs a document on a ticket, for customers and agents to open.

Method: create (writes).
Tags: tickets.
Operation: createTicketAttachment in Attachment.json.
Scopes: Desk.tickets.UPDATE.
Response: attachment.CreateTicketAttachmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    content: Base64 = Field(description="What the file holds, as base64.")
    name: str = Field(description="File name with its ending.")
    is_public: bool | None = Field(None, description="Whether the customer sees it.")
    note: str | None = Field(None, description="Remark beside the file.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/attachments",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"isPublic": args.is_public},
        form={"note": args.note},
        files={"file": (args.name, args.content)},
    )
