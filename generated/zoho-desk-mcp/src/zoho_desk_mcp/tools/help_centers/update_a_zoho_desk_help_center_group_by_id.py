"""Update a help center group.

Renames a help center group or rewrites its description. Members are changed with
zoho_desk_help_center_groups_add_users and zoho_desk_help_center_groups_remove_users.

Method: update (writes, destructive, idempotent).
Tags: help_centers, groups.
Operation: updateHelpCenterUserGroup in HelpcenterGroups.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
Response: helpcenter_groups.AddGroupResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    group_id: Id = Field(description="ID from list_all_zoho_desk_help_center_groups.")
    name: FreeText | None = Field(None, max_length=100, description="New name, up to 100 characters.")
    description: FreeText | None = Field(None, max_length=3000, description="New description of the group.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/groups/{groupId}",
        path_values={"groupId": args.group_id},
        body={"name": args.name, "description": args.description},
    )
