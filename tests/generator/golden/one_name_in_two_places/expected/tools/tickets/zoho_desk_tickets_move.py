"""Move a ticket.

POST /api/v1/tickets/{ticketId}/move (moveTicket in Ticket.json).
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
    department_id: Annotated[str, Field(alias="departmentId", description="Where it goes.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/move",
        path_values={"ticketId": args.ticket_id},
        query={"departmentId": args.department_id},
        headers={"featureFlags": "lookUp"},
        body={"ticketId": args.ticket_id, "departmentId": args.department_id},
    )
