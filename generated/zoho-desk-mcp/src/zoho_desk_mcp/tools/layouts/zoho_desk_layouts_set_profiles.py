"""Set the profiles of a layout.

PATCH /api/v1/layouts/{layoutId}/profiles (associateProfilesToLayout in Layout.json).
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    layout_profile_ids: Annotated[
        ListOf[Id],
        Field(alias="layoutProfileIds", description="IDs from list_all_zoho_desk_profiles."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/layouts/{layoutId}/profiles",
        path_values={"layoutId": args.layout_id},
        body={"layoutProfileIds": args.layout_profile_ids},
    )
