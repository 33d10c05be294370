"""Change a forum draft.

PATCH /api/v1/tickets/{ticketId}/draftReply/{threadId} (updateDrafts in Thread.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    thread_id: Annotated[
        Id,
        Field(alias="threadId", description="ID of the draft, from list_all_zoho_desk_ticket_threads."),
    ]
    content: Annotated[str, Field(max_length=16000000, description="The whole new text of the forum reply.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tickets/{ticketId}/draftReply/{threadId}",
        path_values={"ticketId": args.ticket_id, "threadId": args.thread_id},
        changes={"channel": "FORUMS", "content": args.content},
    )
