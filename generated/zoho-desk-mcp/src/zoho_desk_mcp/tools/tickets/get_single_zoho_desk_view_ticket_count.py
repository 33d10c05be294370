"""Count the tickets in a view.

Returns the number of tickets in one ticket view, like the figure next to a queue. To count by
customer, agent or time instead, use get_single_zoho_desk_ticket_count.

Method: get (reads).
Tags: tickets, views.
Operation: getTicketQueueViewCount in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetRequestsCount.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    view_id: Id = Field(description="ID from list_all_zoho_desk_views with module tickets.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments, or allDepartment.")
    agent_id: NameOrId | None = Field(
        None, description="Only for this agent; ID or name from list_all_zoho_desk_agents."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/ticketQueueView/count",
        query={
            "viewId": args.view_id,
            "departmentId": await client.lookup.department(args.department_id),
            "agentId": await client.lookup.agent(args.agent_id),
        },
    )
