"""Move a ticket to another department.

POST /api/v1/tickets/{ticketId}/move (moveTicket in Ticket.json).
Scopes: Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets.")]
    department_id: Annotated[
        NameOrId,
        Field(
            alias="departmentId", description="ID or name of the new department, from list_all_zoho_desk_departments."
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/move",
        path_values={"ticketId": args.ticket_id},
        query={"departmentId": await client.lookup.department(args.department_id)},
        body={"departmentId": await client.lookup.department(args.department_id)},
    )
