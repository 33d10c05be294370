"""Edit a ticket comment.

Replaces the text of a comment on a ticket and can change who sees it. The text before stays
readable through list_all_zoho_desk_ticket_comment_versions.

Method: update (writes, sends, destructive).
Tags: tickets, comments.
Operation: updateTicketComment in TicketComment.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket_comment.CommentResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_ticket_comments.")
    content: str = Field(max_length=32000, description="The whole new text, Markdown or HTML, up to 32,000 characters.")
    is_public: bool | None = Field(None, description="false is only seen by agents, true also by the customer.")
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")
    attachment_ids: ListOf[Id] | None = Field(None, description="IDs from create_a_zoho_desk_upload.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}/comments/{commentId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "commentId": args.comment_id},
        body={
            "content": await outgoing(args.content, args.content_type),
            "isPublic": args.is_public,
            "contentType": args.content_type,
            "attachmentIds": args.attachment_ids,
        },
    )
