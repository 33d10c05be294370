"""Count tickets per agent.

GET /api/v1/agentsTicketsCount (getAgentsTicketsCount in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    agent_ids: Annotated[
        ListOf[NameOrId],
        Field(
            alias="agentIds",
            max_length=50,
            description="IDs or names of up to 50 agents, from list_all_zoho_desk_agents.",
        ),
    ]
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments, or allDepartment."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/agentsTicketsCount",
        pages=PAGES,
        query={
            "agentIds": await client.lookup.agent(args.agent_ids),
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
