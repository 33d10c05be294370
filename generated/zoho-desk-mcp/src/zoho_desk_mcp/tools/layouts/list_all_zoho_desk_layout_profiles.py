"""List the profiles of a layout.

Lists the permission profiles whose agents may use a layout. Read it before
zoho_desk_layouts_set_profiles. For every profile of the organization use
list_all_zoho_desk_profiles.

Method: list (reads).
Tags: layouts, profiles.
Operation: getLayoutProfiles in Layout.json.
Scopes: Desk.layouts.READ, Desk.settings.READ.
Response: layout.LayoutProfilesData.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/layouts/{layoutId}/profiles",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"layoutId": args.layout_id},
    )
