"""Split a thread into a new ticket.

POST /api/v1/tickets/{ticketId}/threads/{threadId}/split (splitThreadIntoNewTicket in Ticket.json).
Scopes: Desk.tickets.CREATE.
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
        Field(alias="ticketId", description="ID of the ticket that has the message, from list_all_zoho_desk_tickets."),
    ]
    thread_id: Annotated[
        Id,
        Field(alias="threadId", description="ID of the message, from list_all_zoho_desk_ticket_threads."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/threads/{threadId}/split",
        path_values={"ticketId": args.ticket_id, "threadId": args.thread_id},
    )
