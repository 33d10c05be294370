"""List the agents of a role.

Returns the IDs of all agents who have a role, without names. To get full records in the same call,
use list_all_zoho_desk_agents with roleIds.

Method: list (reads).
Tags: roles, agents.
Operation: getAgentsByRole in Role.json.
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
Response: role.RoleAssociatedAgent.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    role_id: Id = Field(description="ID from list_all_zoho_desk_roles.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/roles/{roleId}/agents",
        pages=Pages(records="associatedAgents", has_position=False, has_limit=False),
        path_values={"roleId": args.role_id},
    )
