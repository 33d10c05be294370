"""Download a thread attachment.

Downloads a file that came with a message on a ticket, such as a screenshot in a mail. The files of
a message are named in get_single_zoho_desk_ticket_thread_by_id.

Method: get (reads).
Tags: tickets, threads.
Operation: getThreadAttachmentContent in Thread.json.
Scopes: Desk.tickets.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    thread_id: Id = Field(description="ID from list_all_zoho_desk_ticket_threads.")
    attachment_id: Id = Field(
        description="ID of the file, from attachments of get_single_zoho_desk_ticket_thread_by_id."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/threads/{threadId}/attachments/{attachmentId}/content",
        path_values={
            "ticketId": await client.lookup.ticket(args.ticket_id),
            "threadId": args.thread_id,
            "attachmentId": args.attachment_id,
        },
        download=True,
    )
