"""Add users to a help center group.

Puts several users into one help center group, which lets them see what is opened to it. To put one
user into several groups use zoho_desk_users_add_to_groups.

Method: add_users (writes).
Tags: help_centers, groups.
Operation: addHelpCenterGroupUsers in HelpcenterGroups.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Users(ToolInput):
    id: Id = Field(description="ID from list_all_zoho_desk_users.")


class Input(ToolInput):
    group_id: Id = Field(description="ID from list_all_zoho_desk_help_center_groups.")
    users: ListOf[Users] = Field(min_length=1, description="Users to put in, one entry each.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/groups/{groupId}/users/add", path_values={"groupId": args.group_id}, body={"users": args.users}
    )
