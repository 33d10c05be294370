"""Count roles.

Returns how many roles exist, as one number and without reading them. The roles themselves come from
list_all_zoho_desk_roles.

Method: get (reads).
Tags: roles.
Operation: getRoleCount in Role.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: role.RoleCountResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    is_default: bool | None = Field(
        None, description="true counts roles that came with Zoho Desk, false the organization's own."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/roles/count", query={"isDefault": args.is_default})
