"""Close tickets.

POST /api/v1/tickets/closeAll (closeTickets in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[ListOf[Id] | None, Field(description="Which ones.")] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "POST",
        "/api/v1/tickets/closeAll",
        body={"ids": args.ids},
    )
