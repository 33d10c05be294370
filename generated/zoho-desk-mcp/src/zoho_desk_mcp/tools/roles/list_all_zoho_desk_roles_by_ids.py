"""List roles by their IDs.

Reads several known roles in one call, for instance to put names to the roleId values of agents or
teams.

Method: list (reads).
Tags: roles.
Operation: getRolesByIds in Role.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: role.RoleResponseArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    role_ids: ListOf[Id] = Field(description="IDs of the roles, as found in roleId or from list_all_zoho_desk_roles.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/rolesByIds", pages=Pages(has_position=False, has_limit=False), query={"roleIds": args.role_ids}
    )
