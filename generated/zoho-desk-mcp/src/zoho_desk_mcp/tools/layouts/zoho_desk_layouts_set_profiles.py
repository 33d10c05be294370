"""Set the profiles of a layout.

Decides which permission profiles may use a layout. The list replaces the present one, so include
the profiles that keep access, as list_all_zoho_desk_layout_profiles shows them. Nothing comes back.

Method: set_profiles (writes, destructive).
Tags: layouts, profiles.
Operation: associateProfilesToLayout in Layout.json.
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    layout_profile_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_profiles.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "PATCH",
        "/api/v1/layouts/{layoutId}/profiles",
        path_values={"layoutId": args.layout_id},
        body={"layoutProfileIds": args.layout_profile_ids},
    )
