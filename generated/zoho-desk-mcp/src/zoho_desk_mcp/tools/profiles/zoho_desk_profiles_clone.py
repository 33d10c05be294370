"""Copy a profile.

Makes a new profile with the same permissions as an existing one and returns it. This is the only
way to create a profile; change the copy with update_a_zoho_desk_profile_by_id.

Method: clone (writes).
Tags: profiles.
Operation: cloneProfile in Profile.json.
Scopes: Desk.basic.CREATE, Desk.permissions.CREATE, Desk.settings.CREATE.
Response: profile.CommonProfileResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    profile_id: Id = Field(description="ID of the profile to copy, from list_all_zoho_desk_profiles.")
    name: PlainText = Field(max_length=50, description="Name of the copy, at most 50 characters.")
    description: PlainText | None = Field(None, max_length=32000, description="Whom the copy is for.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/profiles/{profileId}/clone",
        path_values={"profileId": args.profile_id},
        body={"name": args.name, "description": args.description},
    )
