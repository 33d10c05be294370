"""Get the logo of an organization.

Downloads the company logo as a file. Like the favicon it is meant for a logged-in browser and may
refuse an OAuth token; then take logoURL from get_single_zoho_desk_organization.

Method: get (reads).
Tags: organizations.
Operation: getOrganizationLogo in Organization.json.
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
        "/api/v1/organizations/{organizationId}/logo",
        path_values={"organizationId": args.organization_id},
        query={"fileSize": args.file_size},
        download=True,
    )
