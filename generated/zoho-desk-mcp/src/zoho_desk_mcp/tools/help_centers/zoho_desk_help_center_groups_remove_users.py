"""Remove users from a help center group.

Takes the named users out of one help center group; they stay help center users. For several groups
of one user use zoho_desk_users_remove_from_groups.

Method: remove_users (writes, destructive).
Tags: help_centers, groups.
Operation: deleteHCGroupUsers in HelpcenterGroups.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    group_id: Id = Field(description="ID from list_all_zoho_desk_help_center_groups.")
    user_ids: ListOf[Id] = Field(
        min_length=1, description="IDs of the members, from list_all_zoho_desk_help_center_group_users."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/groups/{groupId}/users/remove",
        path_values={"groupId": args.group_id},
        body={"userIds": args.user_ids},
    )
