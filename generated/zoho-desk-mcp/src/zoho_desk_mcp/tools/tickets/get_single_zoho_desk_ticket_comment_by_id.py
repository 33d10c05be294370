"""Get a ticket comment.

GET /api/v1/tickets/{ticketId}/comments/{commentId} (getTicketComment in TicketComment.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_ticket_comments.")]
    include: Annotated[
        ListOf[Literal["mentions", "plainText"]] | None,
        Field(description="mentions adds who is mentioned, plainText the text without markup."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/comments/{commentId}",
        path_values={"ticketId": args.ticket_id, "commentId": args.comment_id},
        query={"include": args.include},
    )
