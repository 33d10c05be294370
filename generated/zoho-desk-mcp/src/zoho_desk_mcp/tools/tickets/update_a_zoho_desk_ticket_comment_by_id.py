"""Edit a ticket comment.

PATCH /api/v1/tickets/{ticketId}/comments/{commentId} (updateTicketComment in TicketComment.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_ticket_comments.")]
    content: Annotated[str, Field(max_length=32000, description="The whole new text, up to 32,000 characters.")]
    is_public: Annotated[
        bool | None,
        Field(alias="isPublic", description="false is only seen by agents, true also by the customer."),
    ] = None
    content_type: Annotated[
        Literal["html", "plainText"] | None,
        Field(alias="contentType", description="How content is written; use what the comment has now."),
    ] = None
    attachment_ids: Annotated[
        ListOf[Id] | None,
        Field(alias="attachmentIds", description="IDs from create_a_zoho_desk_upload."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tickets/{ticketId}/comments/{commentId}",
        path_values={"ticketId": args.ticket_id, "commentId": args.comment_id},
        changes={
            "content": args.content,
            "isPublic": args.is_public,
            "contentType": args.content_type,
            "attachmentIds": args.attachment_ids,
        },
    )
