"""Remove followers from a ticket.

POST /api/v1/tickets/{ticketId}/removeFollowers (removeTicketFollowers in TicketFollowers.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets.")]
    follower_ids: Annotated[
        ListOf[Id],
        Field(alias="followerIds", description="IDs from list_all_zoho_desk_ticket_followers."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/removeFollowers",
        path_values={"ticketId": args.ticket_id},
        body={"followerIds": args.follower_ids},
    )
