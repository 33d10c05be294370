"""Move a ticket to another department.

Hands one ticket over to another department, for instance from sales to support. Fields that the new
department does not have may lose their values, and Zoho does not say whether agent and team stay:
read the ticket afterwards. To set agent and team in the same call, or nothing else, use
update_a_zoho_desk_ticket_by_id.

Method: move (writes, destructive).
Tags: tickets.
Operation: moveTicket in Ticket.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets.")
    department_id: NameOrId = Field(
        description="ID or name of the new department, from list_all_zoho_desk_departments."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/move",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"departmentId": await client.lookup.department(args.department_id)},
        body={"departmentId": await client.lookup.department(args.department_id)},
    )
