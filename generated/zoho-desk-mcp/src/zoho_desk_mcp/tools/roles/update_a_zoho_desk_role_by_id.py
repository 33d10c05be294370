"""Update a role.

Renames a role, moves it to another place in the hierarchy or changes whether peers share records;
what is left out stays. Takes effect at once on what its agents and those above them can see.

Method: update (writes, destructive, idempotent).
Tags: roles.
Operation: updateRole in Role.json.
Scopes: Desk.basic.UPDATE, Desk.permissions.UPDATE, Desk.settings.UPDATE.
Response: role.RoleResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    role_id: Id = Field(description="ID from list_all_zoho_desk_roles.")
    name: PlainText | None = Field(None, max_length=50, description="New name, at most 50 characters.")
    share_data_with_peers: bool | None = Field(
        None, description="Whether agents with this role see each other's records."
    )
    description: PlainText | None = Field(None, max_length=3200, description="New description of what the role is for.")
    reports_to: Id | None = Field(
        None, description="ID of the role it reports to from now on, from list_all_zoho_desk_roles."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/roles/{roleId}",
        path_values={"roleId": args.role_id},
        body={
            "name": args.name,
            "shareDataWithPeers": args.share_data_with_peers,
            "description": args.description,
            "reportsTo": args.reports_to,
        },
    )
