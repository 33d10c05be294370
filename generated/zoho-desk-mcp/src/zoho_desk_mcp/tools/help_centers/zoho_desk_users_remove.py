"""Remove a user from the help center.

Takes a user off the help center, which ends the person's access. To lock someone out for a while,
set status DISABLED with update_a_zoho_desk_user_by_id; to wipe personal data use
zoho_desk_users_anonymize.

Method: remove (writes, deletes, destructive).
Tags: help_centers, users.
Operation: removePortalUser in User.json.
Scopes: Desk.settings.DELETE, Desk.basic.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    user_id: Id = Field(description="ID of the user to remove, from list_all_zoho_desk_users.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/portalUsers/{userId}/removeUser", path_values={"userId": args.user_id})
