"""Change who sees a ticket attachment.

Makes a file on a ticket public or private. Nothing else about an attachment can be changed; for a
new version upload another file.

Method: update (writes, sends, destructive).
Tags: tickets, attachments.
Operation: updateTicketAttachment in TicketAttachment.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    attachment_id: Id = Field(description="ID of the file, from list_all_zoho_desk_ticket_attachments.")
    is_public: bool | None = Field(None, description="true shows the file to the customer, false only to agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}/attachments/{attachmentId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "attachmentId": args.attachment_id},
        body={"isPublic": args.is_public},
    )
