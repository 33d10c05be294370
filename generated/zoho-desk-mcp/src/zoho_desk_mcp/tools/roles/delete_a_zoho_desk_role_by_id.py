"""Delete a role.

POST /api/v1/roles/{roleId}/delete (deleteRole in Role.json).
Scopes: Desk.basic.DELETE, Desk.permissions.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    role_id: Annotated[
        Id,
        Field(alias="roleId", description="ID of the role to delete, from list_all_zoho_desk_roles."),
    ]
    transfer_to_role_id: Annotated[Id, Field(alias="transferToRoleId", description="ID from list_all_zoho_desk_roles.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/roles/{roleId}/delete",
        path_values={"roleId": args.role_id},
        body={"transferToRoleId": args.transfer_to_role_id},
    )
