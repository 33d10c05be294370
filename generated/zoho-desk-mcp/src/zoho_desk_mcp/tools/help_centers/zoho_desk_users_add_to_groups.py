"""Add a user to help center groups.

Makes one user a member of several help center groups. Some can fail while others succeed: read
success in each result. For many users and one group take zoho_desk_help_center_groups_add_users.

Method: add_to_groups (writes).
Tags: help_centers, users.
Operation: associateGroupsToUsers in User.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
Response: user.MassActionListViewResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Groups(ToolInput):
    id: Id = Field(description="ID from list_all_zoho_desk_help_center_groups.")


class Input(ToolInput):
    user_id: Id = Field(description="ID from list_all_zoho_desk_users.")
    groups: ListOf[Groups] = Field(description="Groups to join, one entry each.")
    help_center_id: Id | None = Field(None, description="ID from list_all_zoho_desk_help_centers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/groups/associate",
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id},
        body={"groups": args.groups},
    )
