"""Delete a profile.

Deletes a profile for good and gives its agents another one, whose permissions they have from then
on. See with list_all_zoho_desk_profile_agents who that would be.

Method: delete (writes, deletes, destructive, idempotent).
Tags: profiles.
Operation: deleteProfile in Profile.json.
Scopes: Desk.basic.DELETE, Desk.permissions.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    profile_id: Id = Field(description="ID of the profile to delete, from list_all_zoho_desk_profiles.")
    transfer_to_profile_id: Id = Field(description="ID from list_all_zoho_desk_profiles.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/profiles/{profileId}/delete",
        path_values={"profileId": args.profile_id},
        body={"transferToProfileId": args.transfer_to_profile_id},
    )
