"""Update a role.

PATCH /api/v1/roles/{roleId} (updateRole in Role.json).
Scopes: Desk.basic.UPDATE, Desk.permissions.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    role_id: Annotated[Id, Field(alias="roleId", description="ID from list_all_zoho_desk_roles.")]
    name: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=50,
            description="New name, at most 50 characters.",
        ),
    ] = None
    share_data_with_peers: Annotated[
        bool | None,
        Field(alias="shareDataWithPeers", description="Whether agents with this role see each other's records."),
    ] = None
    description: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=3200,
            description="New description of what the role is for.",
        ),
    ] = None
    reports_to: Annotated[
        Id | None,
        Field(
            alias="reportsTo", description="ID of the role it reports to from now on, from list_all_zoho_desk_roles."
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/roles/{roleId}",
        path_values={"roleId": args.role_id},
        changes={
            "name": args.name,
            "shareDataWithPeers": args.share_data_with_peers,
            "description": args.description,
            "reportsTo": args.reports_to,
        },
    )
