"""Start, pause or stop a ticket timer.

POST /api/v1/tickets/{ticketId}/timer (updateTicketTimerState in TicketTimer.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets_search.")]
    action: Annotated[Literal["START", "STOP", "PAUSE", "RESUME"], Field(description="What to do with the timer.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/timer",
        path_values={"ticketId": args.ticket_id},
        query={"action": args.action},
    )
