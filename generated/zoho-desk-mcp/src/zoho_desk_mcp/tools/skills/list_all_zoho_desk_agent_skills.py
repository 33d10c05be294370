"""List the skills of an agent.

GET /api/v1/agents/{agentId}/skills (getSkillsOfAgent in Skill.json).
Scopes: Desk.automations.READ, Desk.tickets.READ.
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

    agent_id: Annotated[NameOrId, Field(alias="agentId", description="ID or name from list_all_zoho_desk_agents.")]
    department_ids: Annotated[
        ListOf[NameOrId],
        Field(
            alias="departmentIds",
            min_length=1,
            max_length=10,
            description="1 to 10 IDs or names from list_all_zoho_desk_departments.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/agents/{agentId}/skills",
        pages=PAGES,
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        query={"departmentIds": await client.lookup.department(args.department_ids)},
    )
