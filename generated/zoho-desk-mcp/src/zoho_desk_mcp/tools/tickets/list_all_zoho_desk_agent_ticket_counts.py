"""Count tickets per agent.

Tells for each given agent how many tickets are open, on hold, overdue and due within the hour, and
whether the agent is online. Use it to compare workloads before assigning a ticket.

Method: list (reads).
Tags: tickets, agents.
Operation: getAgentsTicketsCount in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetAgentsTicketCountResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    agent_ids: ListOf[NameOrId] = Field(
        max_length=50, description="IDs or names of up to 50 agents, from list_all_zoho_desk_agents."
    )
    department_id: NameOrId | None = Field(
        None, description="ID or name from list_all_zoho_desk_departments, or allDepartment."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/agentsTicketsCount",
        pages=Pages(has_position=False, has_limit=False),
        query={
            "agentIds": await client.lookup.agent(args.agent_ids),
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
