"""Copy a profile.

POST /api/v1/profiles/{profileId}/clone (cloneProfile in Profile.json).
Scopes: Desk.basic.CREATE, Desk.permissions.CREATE, Desk.settings.CREATE.
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
        Field(alias="profileId", description="ID of the profile to copy, from list_all_zoho_desk_profiles."),
    ]
    name: Annotated[
        str,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=50,
            description="Name of the copy, at most 50 characters.",
        ),
    ]
    description: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=32000,
            description="Whom the copy is for.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/profiles/{profileId}/clone",
        path_values={"profileId": args.profile_id},
        body={"name": args.name, "description": args.description},
    )
