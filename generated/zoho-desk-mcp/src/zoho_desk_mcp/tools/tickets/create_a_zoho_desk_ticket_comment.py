"""Comment on a ticket.

Adds a comment to a ticket: with isPublic=false, the default, an internal note for agents; with
isPublic=true the customer sees it too. Mails are answered with create_a_zoho_desk_email_reply.

Method: create (writes, sends, destructive).
Tags: core, tickets, comments.
Operation: createTicketComment in TicketComment.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket_comment.CommentResponse.
"""

from typing import ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID or number.")
    content: str = Field(
        max_length=32000,
        description="Markdown or HTML, up to 32,000 characters. Mention an agent as zsu[@user:ZUID]zsu.",
    )
    is_public: bool = Field(False, description="true shows it to the customer.")
    content_type: Literal["plainText", "html"] = Field("html", description="html when left out.")
    attachment_ids: ListOf[Id] | None = Field(None, description="From create_a_zoho_desk_upload.")
    other_names: ClassVar[dict[str, str]] = {
        "text": "content",
        "comment": "content",
        "note": "content",
        "uploads": "attachmentIds",
        "attachments": "attachmentIds",
    }


class Output(TypedDict, total=False):
    id: str
    isPublic: bool


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/comments",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={
            "content": await outgoing(args.content, args.content_type),
            "isPublic": args.is_public,
            "contentType": args.content_type,
            "attachmentIds": args.attachment_ids,
        },
    )
