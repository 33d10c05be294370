"""Delete spam tickets for good.

POST /api/v1/tickets/deleteSpam (deleteSpamTickets in Ticket.json).
Scopes: Desk.tickets.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_ids: Annotated[
        ListOf[Id],
        Field(
            alias="ticketIds",
            description="IDs of the spam tickets, from list_all_zoho_desk_contact_tickets with isSpam or a search.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/deleteSpam",
        body={"ticketIds": args.ticket_ids},
    )
