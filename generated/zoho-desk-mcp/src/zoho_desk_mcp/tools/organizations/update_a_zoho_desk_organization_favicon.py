"""Replace the favicon of an organization.

Uploads a new browser icon for the portal and replaces the present one. At most 2 MB; jpg, jpeg,
png, gif or ico. Returns the URL of the new icon.

Method: update (writes, destructive, idempotent).
Tags: organizations.
Operation: updateOrganizationFavicon in Organization.json.
Scopes: Desk.basic.UPDATE, Desk.organization.UPDATE, Desk.settings.UPDATE.
Response: organization.UpdateOrganizationFaviconResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    organization_id: Id = Field(description="ID from list_all_zoho_desk_organizations.")
    content: Base64 = Field(description="The picture file as base64.")
    name: str = Field(description="File name with its ending, like favicon.ico.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/organizations/{organizationId}/favicon",
        path_values={"organizationId": args.organization_id},
        files={"favicon": (args.name, args.content)},
    )
