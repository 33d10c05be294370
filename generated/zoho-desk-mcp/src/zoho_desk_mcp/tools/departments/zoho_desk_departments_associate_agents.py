"""Add agents to a department.

Gives one or more existing agents a place in a department beside those they have. Candidates come
from list_all_zoho_desk_department_associable_agents. Returns nothing on success.

Method: associate_agents (writes).
Tags: departments, agents.
Operation: associateAgentsToDepartment in Department.json.
Scopes: Desk.basic.UPDATE, Desk.permissions.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    agent_ids: ListOf[NameOrId] = Field(
        description="IDs or names from list_all_zoho_desk_department_associable_agents."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/departments/{departmentId}/associateAgents",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        body={"agentIds": await client.lookup.agent(args.agent_ids)},
    )
