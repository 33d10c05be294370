"""Get a comment.

GET /api/v1/tickets/{ticketId}/comments/{commentId} (getComment in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="The long number of the ticket.")]
    comment_id: Annotated[Id, Field(alias="commentId", description="The long number of the comment.")]
    include: Annotated[ListOf[str] | None, Field(description="Related records to put into the answer.")] = None
    plain: Annotated[str | None, Field(description="Whether the text comes without its markup.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/comments/{commentId}",
        path_values={"ticketId": args.ticket_id, "commentId": args.comment_id},
        query={"include": args.include, "plain": args.plain},
    )
