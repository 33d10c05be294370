"""Delete a ticket.

DELETE /api/v1/tickets/{ticketId} (deleteTicket in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="The long number of the ticket.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": args.ticket_id},
    )
