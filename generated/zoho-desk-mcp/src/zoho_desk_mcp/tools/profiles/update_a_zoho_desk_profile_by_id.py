"""Update a profile.

Changes the name, description or permissions of a profile; what is left out stays. Applies at once
to all its agents: see list_all_zoho_desk_profile_agents. For a new profile, start with
zoho_desk_profiles_clone.

Method: update (writes, destructive, idempotent).
Tags: profiles.
Operation: updateProfile in Profile.json.
Scopes: Desk.basic.UPDATE, Desk.permissions.UPDATE, Desk.settings.UPDATE.
Response: profile.CommonProfileResponse2.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    profile_id: Id = Field(description="ID from list_all_zoho_desk_profiles.")
    name: PlainText | None = Field(None, max_length=50, description="New name, at most 50 characters.")
    description: PlainText | None = Field(
        None, max_length=3200, description="New description of whom the profile is for."
    )
    permissions: dict[str, Any] | None = Field(
        None,
        description='Groups to change, each in full, like {"products": {"view": true, ...}}; read them first with get_single_zoho_desk_profile_by_id.',
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/profiles/{profileId}",
        path_values={"profileId": args.profile_id},
        body={"name": args.name, "description": args.description, "permissions": args.permissions},
    )
