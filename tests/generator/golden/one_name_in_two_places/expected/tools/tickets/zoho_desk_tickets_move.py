"""Move a ticket.

Hands a question over to other people.

Method: move (writes, destructive).
Tags: tickets.
Operation: moveTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    department_id: str = Field(description="Where it goes.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/move",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"departmentId": args.department_id},
        headers={"featureFlags": "lookUp"},
        body={"ticketId": await client.lookup.ticket(args.ticket_id), "departmentId": args.department_id},
    )
