"""Get a help center group.

Reads one group of help center users: description, number of members, help center, and who made it.
The members themselves are in list_all_zoho_desk_help_center_group_users.

Method: get (reads).
Tags: help_centers, groups.
Operation: getHelpCenterGroup in HelpcenterGroups.json.
Scopes: Desk.contacts.READ, Desk.settings.READ.
Response: helpcenter_groups.AddGroupResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    group_id: Id = Field(description="ID from list_all_zoho_desk_help_center_groups.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/groups/{groupId}", path_values={"groupId": args.group_id})
