"""Draft a Facebook reply.

POST /api/v1/tickets/{ticketId}/draftReply (draftsReply in Thread.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[
        Id,
        Field(alias="ticketId", description="ID of a Facebook ticket, from list_all_zoho_desk_tickets_search."),
    ]
    content: Annotated[str, Field(max_length=16000000, description="Text of the answer.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/draftReply",
        path_values={"ticketId": args.ticket_id},
        body={"channel": "FACEBOOK", "content": args.content},
    )
