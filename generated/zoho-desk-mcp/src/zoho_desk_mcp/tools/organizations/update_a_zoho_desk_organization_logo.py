"""Replace the logo of an organization.

POST /api/v1/organizations/{organizationId}/logo (updateOrganizationLogo in Organization.json).
Scopes: Desk.basic.UPDATE, Desk.organization.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    organization_id: Annotated[
        Id,
        Field(alias="organizationId", description="ID from list_all_zoho_desk_organizations."),
    ]
    content: Annotated[Base64, Field(description="The picture file as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like logo.png.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/organizations/{organizationId}/logo",
        path_values={"organizationId": args.organization_id},
        files={"logo": (args.name, args.content)},
    )
