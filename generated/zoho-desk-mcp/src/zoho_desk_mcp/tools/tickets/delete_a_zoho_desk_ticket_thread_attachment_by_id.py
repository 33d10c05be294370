"""Remove a file from a draft.

Takes an attached file off a draft reply; files of sent or received messages stay. No tool restores
it. Files on the ticket itself go with delete_a_zoho_desk_ticket_attachment_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets, threads.
Operation: deleteAttachment in Thread.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    thread_id: Id = Field(description="ID of the draft, from list_all_zoho_desk_ticket_threads.")
    attachment_id: Id = Field(
        description="ID of the file, from attachments of get_single_zoho_desk_ticket_thread_by_id."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/tickets/{ticketId}/threads/{threadId}/attachments/{attachmentId}",
        path_values={
            "ticketId": await client.lookup.ticket(args.ticket_id),
            "threadId": args.thread_id,
            "attachmentId": args.attachment_id,
        },
    )
