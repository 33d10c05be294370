"""Comment on a ticket.

Adds a comment to a ticket. With isPublic=false, the default, it is an internal note that only
agents see; with isPublic=true the customer sees it too. To answer a mail use
create_a_zoho_desk_email_reply instead.

Method: create (writes, sends, destructive).
Tags: core, tickets, comments.
Operation: createTicketComment in TicketComment.json.
Scopes: Desk.tickets.UPDATE.
Response: ticket_comment.CommentResponse.
"""

from typing import Annotated, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    content: str = Field(
        max_length=32000,
        description="Markdown or HTML, up to 32,000 characters. Mention an agent as zsu[@user:ZUID]zsu.",
    )
    is_public: bool = Field(False, description="false is only seen by agents, true also by the customer.")
    content_type: Literal["plainText", "html"] = Field("html", description="html when left out.")
    attachment_ids: ListOf[Id] | None = Field(None, description="IDs from create_a_zoho_desk_upload.")


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    isPublic: Annotated[bool, At("isPublic")]


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/comments",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={
            "content": outgoing(args.content, args.content_type),
            "isPublic": args.is_public,
            "contentType": args.content_type,
            "attachmentIds": args.attachment_ids,
        },
    )
