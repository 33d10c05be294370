"""Get a role.

Gets one role: name, description, the role it reports to, the roles right below it
(immediateSubRoles) and whether agents with the same role see each other's records.

Method: get (reads).
Tags: roles.
Operation: getRole in Role.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: role.RoleResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    role_id: Id = Field(description="ID from list_all_zoho_desk_roles or an agent's roleId.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/roles/{roleId}", path_values={"roleId": args.role_id})
