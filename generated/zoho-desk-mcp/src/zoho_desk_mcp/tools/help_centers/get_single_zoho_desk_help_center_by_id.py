"""Get a help center.

Reads one help center in detail: on top of what the list says, its domains, theme, favicon,
translation settings and when its sitemaps were last made.

Method: get (reads).
Tags: help_centers.
Operation: getHelpCenter in Helpcenter.json.
Scopes: Desk.basic.READ, Desk.settings.READ.
Response: helpcenter.HelpcenterDetailResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    help_center_id: Id = Field(description="ID from list_all_zoho_desk_help_centers.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/helpCenters/{helpCenterId}", path_values={"helpCenterId": args.help_center_id}
    )
