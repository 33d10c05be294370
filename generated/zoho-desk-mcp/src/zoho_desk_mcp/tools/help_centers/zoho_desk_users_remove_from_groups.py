"""Remove a user from help center groups.

Ends one user's membership in the named help center groups, and with it the access they give. The
groups stay. Returns a result per group.

Method: remove_from_groups (writes, destructive).
Tags: help_centers, users.
Operation: deleteGroupsFromUsers in User.json.
Scopes: Desk.contacts.UPDATE, Desk.settings.UPDATE.
Response: user.MassActionListViewResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    user_id: Id = Field(description="ID from list_all_zoho_desk_users.")
    group_ids: ListOf[Id] = Field(description="IDs of the groups to leave, from list_all_zoho_desk_user_groups.")
    help_center_id: Id | None = Field(None, description="ID from list_all_zoho_desk_help_centers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/users/{userId}/groups/dissociate",
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id},
        body={"groupIds": args.group_ids},
    )
