"""Get a profile.

GET /api/v1/profiles/{profileId} (getProfile in Profile.json).
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ReadInput):
    """The arguments."""

    profile_id: Annotated[
        Id,
        Field(alias="profileId", description="ID from list_all_zoho_desk_profiles or an agent's profileId."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/profiles/{profileId}",
        path_values={"profileId": args.profile_id},
    )
