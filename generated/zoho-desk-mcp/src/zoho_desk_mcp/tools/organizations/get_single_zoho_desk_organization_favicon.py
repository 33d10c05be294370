"""Get the favicon of an organization.

Downloads the browser icon of the portal. Zoho documents this for a browser session only, so a call
with an OAuth token is likely refused; faviconURL in get_single_zoho_desk_organization is the safer
way.

Method: get (reads).
Tags: organizations.
Operation: getOrganizationFavicon in Organization.json.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    organization_id: Id = Field(description="ID from list_all_zoho_desk_organizations.")
    file_size: Literal["ACTUAL", "THUMBNAIL"] | None = Field(None, description="Full picture or small preview.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/organizations/{organizationId}/favicon",
        path_values={"organizationId": args.organization_id},
        query={"fileSize": args.file_size},
        download=True,
    )
