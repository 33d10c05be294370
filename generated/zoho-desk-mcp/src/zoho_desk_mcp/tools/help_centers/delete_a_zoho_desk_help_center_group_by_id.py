"""Delete a help center group.

Deletes a group of help center users for good. The users stay, but lose what only this group let
them see.

Method: delete (writes, deletes, destructive, idempotent).
Tags: help_centers, groups.
Operation: deleteHelpCenterUserGroup in HelpcenterGroups.json.
Scopes: Desk.contacts.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    group_id: Id = Field(description="ID from list_all_zoho_desk_help_center_groups.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("DELETE", "/api/v1/groups/{groupId}", path_values={"groupId": args.group_id})
