"""Get a role.

GET /api/v1/roles/{roleId} (getRole in Role.json).
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    role_id: Annotated[Id, Field(alias="roleId", description="ID from list_all_zoho_desk_roles or an agent's roleId.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/roles/{roleId}",
        path_values={"roleId": args.role_id},
    )
