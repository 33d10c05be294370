"""Update a profile.

PATCH /api/v1/profiles/{profileId} (updateProfile in Profile.json).
Scopes: Desk.basic.UPDATE, Desk.permissions.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    profile_id: Annotated[Id, Field(alias="profileId", description="ID from list_all_zoho_desk_profiles.")]
    name: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=50,
            description="New name, at most 50 characters.",
        ),
    ] = None
    description: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=3200,
            description="New description of whom the profile is for.",
        ),
    ] = None
    permissions: Annotated[
        dict[str, Any] | None,
        Field(
            description='Groups to change, each in full, like {"products": {"view": true, ...}}; read them first with get_single_zoho_desk_profile_by_id.'
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/profiles/{profileId}",
        path_values={"profileId": args.profile_id},
        changes={"name": args.name, "description": args.description, "permissions": args.permissions},
    )
