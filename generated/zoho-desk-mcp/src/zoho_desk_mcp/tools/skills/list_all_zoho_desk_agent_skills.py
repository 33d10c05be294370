"""List the skills of an agent.

Lists what one agent is skilled in, by department: ID and name of each skill and the ID of its type.

Method: list (reads).
Tags: skills, agents.
Operation: getSkillsOfAgent in Skill.json.
Scopes: Desk.automations.READ, Desk.tickets.READ.
Response: skill.AgentSkillMappingResponseMultiple.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    department_ids: ListOf[NameOrId] = Field(
        min_length=1, max_length=10, description="1 to 10 IDs or names from list_all_zoho_desk_departments."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/agents/{agentId}/skills",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        query={"departmentIds": await client.lookup.department(args.department_ids)},
    )
