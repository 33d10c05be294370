"""Delete a role.

Deletes a role for good and hangs the roles below it under another one. Look first who has it and
which teams use it: list_all_zoho_desk_role_agents and list_all_zoho_desk_role_teams.

Method: delete (writes, deletes, destructive, idempotent).
Tags: roles.
Operation: deleteRole in Role.json.
Scopes: Desk.basic.DELETE, Desk.permissions.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    role_id: Id = Field(description="ID of the role to delete, from list_all_zoho_desk_roles.")
    transfer_to_role_id: Id = Field(description="ID from list_all_zoho_desk_roles.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/roles/{roleId}/delete",
        path_values={"roleId": args.role_id},
        body={"transferToRoleId": args.transfer_to_role_id},
    )
