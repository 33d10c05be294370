"""Get the latest thread of a ticket.

GET /api/v1/tickets/{ticketId}/latestThread (getLastThreadMessage in Thread.json).
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
    need_incoming_thread: Annotated[
        bool | None,
        Field(alias="needIncomingThread", description="true looks only at messages from the customer."),
    ] = None
    need_public: Annotated[
        bool | None,
        Field(alias="needPublic", description="true looks only at public threads."),
    ] = None
    thread_status: Annotated[
        Literal["success", "failed"] | None,
        Field(alias="threadStatus", description="Only messages whose sending succeeded or failed."),
    ] = None
    include: Annotated[
        Literal["source", "plainText", "source,plainText", "plainText,source"] | None,
        Field(description="plainText adds the content without markup, source adds where the message came from."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/latestThread",
        path_values={"ticketId": args.ticket_id},
        query={
            "needIncomingThread": args.need_incoming_thread,
            "needPublic": args.need_public,
            "threadStatus": args.thread_status,
            "include": args.include,
        },
    )
