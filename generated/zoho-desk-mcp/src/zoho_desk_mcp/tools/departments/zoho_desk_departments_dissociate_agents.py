"""Remove agents from a department.

Takes agents out of one department, so they lose access to its records; they stay agents elsewhere.
Undo with zoho_desk_departments_associate_agents. To shut an agent out altogether use
zoho_desk_agents_deactivate.

Method: dissociate_agents (writes, destructive).
Tags: departments, agents.
Operation: dissociateAgents in Department.json.
Scopes: Desk.basic.UPDATE, Desk.permissions.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    agent_ids: ListOf[NameOrId] = Field(description="IDs or names from list_all_zoho_desk_department_agents.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/departments/{departmentId}/dissociateAgents",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        body={"agentIds": await client.lookup.agent(args.agent_ids)},
    )
