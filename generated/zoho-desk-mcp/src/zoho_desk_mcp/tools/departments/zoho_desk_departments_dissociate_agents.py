"""Remove agents from a department.

POST /api/v1/departments/{departmentId}/dissociateAgents (dissociateAgents in Department.json).
Scopes: Desk.basic.UPDATE, Desk.permissions.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    agent_ids: Annotated[
        ListOf[NameOrId],
        Field(alias="agentIds", description="IDs or names from list_all_zoho_desk_department_agents."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/departments/{departmentId}/dissociateAgents",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        body={"agentIds": await client.lookup.agent(args.agent_ids)},
    )
