"""Mark tickets as spam.

POST /api/v1/tickets/markSpam (markTicketAsSpam in Ticket.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[ListOf[Id], Field(description="IDs of the tickets, from list_all_zoho_desk_tickets.")]
    is_spam: Annotated[bool, Field(alias="isSpam", description="true marks as spam, false takes the mark off.")]
    contact_spam: Annotated[
        bool | None,
        Field(alias="contactSpam", description="true treats the contact of the tickets the same way."),
    ] = None
    handle_existing_tickets: Annotated[
        bool | None,
        Field(alias="handleExistingTickets", description="true treats all other tickets of the contact the same way."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/markSpam",
        body={
            "ids": args.ids,
            "isSpam": args.is_spam,
            "contactSpam": args.contact_spam,
            "handleExistingTickets": args.handle_existing_tickets,
        },
    )
