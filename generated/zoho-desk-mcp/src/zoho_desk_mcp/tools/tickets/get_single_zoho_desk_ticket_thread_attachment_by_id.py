"""Download a thread attachment.

GET /api/v1/tickets/{ticketId}/threads/{threadId}/attachments/{attachmentId}/content (getThreadAttachmentContent in Thread.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    thread_id: Annotated[Id, Field(alias="threadId", description="ID from list_all_zoho_desk_ticket_threads.")]
    attachment_id: Annotated[
        Id,
        Field(
            alias="attachmentId",
            description="ID of the file, from attachments of get_single_zoho_desk_ticket_thread_by_id.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/threads/{threadId}/attachments/{attachmentId}/content",
        path_values={"ticketId": args.ticket_id, "threadId": args.thread_id, "attachmentId": args.attachment_id},
        download=True,
    )
