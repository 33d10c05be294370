"""Get a thread.

GET /api/v1/tickets/{ticketId}/threads/{threadId} (getThread in Thread.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    thread_id: Annotated[Id, Field(alias="threadId", description="ID from list_all_zoho_desk_ticket_threads.")]
    include: Annotated[
        Literal["plainText"] | None,
        Field(description="plainText adds the content without markup."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/threads/{threadId}",
        path_values={"ticketId": args.ticket_id, "threadId": args.thread_id},
        query={"include": args.include},
    )
