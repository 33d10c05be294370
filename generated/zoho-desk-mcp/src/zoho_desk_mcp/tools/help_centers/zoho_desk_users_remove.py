"""Remove a user from the help center.

POST /api/v1/portalUsers/{userId}/removeUser (removePortalUser in User.json).
Scopes: Desk.settings.DELETE, Desk.basic.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    user_id: Annotated[
        Id,
        Field(alias="userId", description="ID of the user to remove, from list_all_zoho_desk_users."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/portalUsers/{userId}/removeUser",
        path_values={"userId": args.user_id},
    )
