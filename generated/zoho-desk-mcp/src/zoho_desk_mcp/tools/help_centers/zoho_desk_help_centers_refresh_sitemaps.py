"""Refresh the sitemaps of a help center.

Makes the sitemaps of a help center anew, so that search engines find its present pages. Look at
siteMapUpdatedTime in get_single_zoho_desk_help_center_by_id for the last time.

Method: refresh_sitemaps (writes).
Tags: help_centers.
Operation: createSiteMaps in Helpcenter.json.
Scopes: Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    help_center_id: Id = Field(description="ID from list_all_zoho_desk_help_centers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/helpCenters/{helpCenterId}/sitemaps", path_values={"helpCenterId": args.help_center_id}
    )
