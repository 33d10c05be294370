"""Delete the logo of an organization.

DELETE /api/v1/organizations/{organizationId}/logo (deleteOrganizationLogo in Organization.json).
Scopes: Desk.basic.UPDATE, Desk.organization.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

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


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/organizations/{organizationId}/logo",
        path_values={"organizationId": args.organization_id},
    )
