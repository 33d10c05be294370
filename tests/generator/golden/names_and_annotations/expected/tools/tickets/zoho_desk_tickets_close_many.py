"""Close tickets.

POST /api/v1/tickets/closeAll (closeTickets in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import Id, ListOf, ToolInput


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
