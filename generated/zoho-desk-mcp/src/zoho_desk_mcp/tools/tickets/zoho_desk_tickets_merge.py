"""Merge tickets.

POST /api/v1/tickets/{ticketId}/merge (mergeTicket in Ticket.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[
        Id,
        Field(alias="ticketId", description="ID of the ticket that stays, from list_all_zoho_desk_tickets."),
    ]
    ids: Annotated[
        ListOf[Id],
        Field(max_length=5, description="IDs of the tickets merged into it, from list_all_zoho_desk_tickets_search."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/merge",
        path_values={"ticketId": args.ticket_id},
        body={"ids": args.ids},
    )
