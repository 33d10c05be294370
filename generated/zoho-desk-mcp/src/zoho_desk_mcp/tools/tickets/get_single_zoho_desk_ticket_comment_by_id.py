"""Get a ticket comment.

Reads one comment of a ticket in full when its ID is known, with attachments and whether the
customer can see it.

Method: get (reads).
Tags: tickets, comments.
Operation: getTicketComment in TicketComment.json.
Scopes: Desk.tickets.READ.
Response: ticket_comment.GetCommentResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_ticket_comments.")
    include: ListOf[Literal["mentions", "plainText"]] | None = Field(
        None, description="mentions adds who is mentioned, plainText the text without markup."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/comments/{commentId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "commentId": args.comment_id},
        query={"include": args.include},
    )
