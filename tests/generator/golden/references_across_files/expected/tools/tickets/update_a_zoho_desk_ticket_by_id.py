"""Change a ticket.

PATCH /api/v1/tickets/{ticketId} (updateTicket in Ticket.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Contact(UpdateInput):
    """The fields of an object in the arguments."""

    last_name: Annotated[str | None, Field(alias="lastName", description="Family name.")] = None


class Input(UpdateInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="The long number of the ticket.")]
    contact: Annotated[Contact | None, Field(description="Who asks.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/tickets/{ticketId}",
        path_values={"ticketId": args.ticket_id},
        changes={"contact": args.contact},
    )
