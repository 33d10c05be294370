"""Delete a ticket attachment.

Removes a file from a ticket. No tool brings it back, so keep a copy or set isPublic=false with
update_a_zoho_desk_ticket_attachment_by_id if the customer should just not see it.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets, attachments.
Operation: deleteTicketAttachment in TicketAttachment.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    attachment_id: Id = Field(description="ID of the file, from list_all_zoho_desk_ticket_attachments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/tickets/{ticketId}/attachments/{attachmentId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "attachmentId": args.attachment_id},
    )
