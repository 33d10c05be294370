"""Delete a profile.

POST /api/v1/profiles/{profileId}/delete (deleteProfile in Profile.json).
Scopes: Desk.basic.DELETE, Desk.permissions.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    profile_id: Annotated[
        Id,
        Field(alias="profileId", description="ID of the profile to delete, from list_all_zoho_desk_profiles."),
    ]
    transfer_to_profile_id: Annotated[
        Id,
        Field(alias="transferToProfileId", description="ID from list_all_zoho_desk_profiles."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/profiles/{profileId}/delete",
        path_values={"profileId": args.profile_id},
        body={"transferToProfileId": args.transfer_to_profile_id},
    )
