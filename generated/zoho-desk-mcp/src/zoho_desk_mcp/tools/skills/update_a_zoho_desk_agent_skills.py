"""Set the skills of an agent.

Sets what one agent is skilled in within a department and returns the result. Give the full list:
read the current one with list_all_zoho_desk_agent_skills first. To give one skill to many agents,
use update_a_zoho_desk_skill_by_id.

Method: update (writes, destructive, idempotent).
Tags: skills, agents.
Operation: mapSkillsWithAgent in Skill.json.
Scopes: Desk.automations.UPDATE, Desk.tickets.UPDATE.
Response: skill.AgentSkillMappingResponseMultiple.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, MayBeEmpty, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    skill_ids: MayBeEmpty[ListOf[Id]] = Field(
        max_length=30,
        description="IDs of all skills to have there, at most 30, from list_all_zoho_desk_skills; empty for none.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "POST",
        "/api/v1/agents/{agentId}/mapSkills",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        body={"departmentId": await client.lookup.department(args.department_id), "skillIds": args.skill_ids},
    )
