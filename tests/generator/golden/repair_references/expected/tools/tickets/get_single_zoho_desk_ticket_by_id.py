"""Get a ticket.

GET /api/v1/tickets/{ticketId} (getTicket in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ReadInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="The long number of the ticket.")]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": args.ticket_id},
    )
