"""Replace the logo of an organization.

Uploads a new company logo in place of the old one. At most 2 MB; jpg, jpeg or png. The token also
needs the scope profile.orglogo.UPDATE. Returns the new logo's URL.

Method: update (writes, destructive, idempotent).
Tags: organizations.
Operation: updateOrganizationLogo in Organization.json.
Scopes: Desk.basic.UPDATE, Desk.organization.UPDATE, Desk.settings.UPDATE.
Response: organization.OrgLogoData.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    organization_id: Id = Field(description="ID from list_all_zoho_desk_organizations.")
    content: Base64 = Field(description="The picture file as base64.")
    name: str = Field(description="File name with its ending, like logo.png.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/organizations/{organizationId}/logo",
        path_values={"organizationId": args.organization_id},
        files={"logo": (args.name, args.content)},
    )
