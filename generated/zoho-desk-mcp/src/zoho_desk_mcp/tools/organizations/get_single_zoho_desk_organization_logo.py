"""Get the logo of an organization.

GET /api/v1/organizations/{organizationId}/logo (getOrganizationLogo in Organization.json).
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    organization_id: Annotated[
        Id,
        Field(alias="organizationId", description="ID from list_all_zoho_desk_organizations."),
    ]
    file_size: Annotated[
        Literal["ACTUAL", "THUMBNAIL"] | None,
        Field(alias="fileSize", description="Full picture or small preview."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/organizations/{organizationId}/logo",
        path_values={"organizationId": args.organization_id},
        query={"fileSize": args.file_size},
        download=True,
    )
