"""Create a help center group.

Adds an empty group to a help center, so that parts of it, such as community categories, can be
opened to chosen users. Fill it with zoho_desk_help_center_groups_add_users.

Method: create (writes).
Tags: help_centers, groups.
Operation: addHelpCenterGroup in HelpcenterGroups.json.
Scopes: Desk.contacts.CREATE, Desk.settings.CREATE.
Response: helpcenter_groups.AddGroupResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    help_center_id: Id = Field(description="ID from list_all_zoho_desk_help_centers.")
    name: FreeText = Field(max_length=100, description="Name of the group, up to 100 characters.")
    description: FreeText | None = Field(None, max_length=3000, description="Who belongs in it.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/groups",
        body={"helpCenterId": args.help_center_id, "name": args.name, "description": args.description},
    )
