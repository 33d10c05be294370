"""Download a ticket attachment.

Reads one file that hangs on a ticket. Files of its messages are read with
get_single_zoho_desk_ticket_thread_attachment_by_id.

Method: get (reads).
Tags: tickets, attachments.
Operation: downloadTicketAttachment in overlay.yaml.
Scopes: Desk.tickets.READ.
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
        "GET",
        "/api/v1/tickets/{ticketId}/attachments/{attachmentId}/content",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "attachmentId": args.attachment_id},
        download=True,
    )
