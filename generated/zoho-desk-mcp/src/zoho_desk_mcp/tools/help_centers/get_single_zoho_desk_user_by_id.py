"""Get a help center user.

GET /api/v1/users/{userId} (getUserDetails in User.json).
Scopes: Desk.contacts.READ, Desk.settings.READ, Desk.basic.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    user_id: Annotated[Id, Field(alias="userId", description="ID from list_all_zoho_desk_users.")]
    help_center_id: Annotated[
        Id | None,
        Field(alias="helpCenterId", description="ID from list_all_zoho_desk_help_centers."),
    ] = None
    include: Annotated[Literal["contact"] | None, Field(description="contact adds the person's contact record.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/users/{userId}",
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id, "include": args.include},
    )
