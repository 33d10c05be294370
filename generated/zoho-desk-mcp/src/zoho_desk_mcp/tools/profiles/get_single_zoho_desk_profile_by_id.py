"""Get a profile.

GET /api/v1/profiles/{profileId} (getProfile in Profile.json).
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    profile_id: Annotated[
        Id,
        Field(alias="profileId", description="ID from list_all_zoho_desk_profiles or an agent's profileId."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/profiles/{profileId}",
        path_values={"profileId": args.profile_id},
    )
