"""Set the skills of an agent.

POST /api/v1/agents/{agentId}/mapSkills (mapSkillsWithAgent in Skill.json).
Scopes: Desk.automations.UPDATE, Desk.tickets.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    agent_id: Annotated[NameOrId, Field(alias="agentId", description="ID or name from list_all_zoho_desk_agents.")]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    skill_ids: Annotated[
        ListOf[Id],
        Field(
            alias="skillIds",
            min_length=0,
            max_length=30,
            description="IDs of all skills to have there, at most 30, from list_all_zoho_desk_skills; empty for none.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/agents/{agentId}/mapSkills",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        changes={"departmentId": await client.lookup.department(args.department_id), "skillIds": args.skill_ids},
    )
