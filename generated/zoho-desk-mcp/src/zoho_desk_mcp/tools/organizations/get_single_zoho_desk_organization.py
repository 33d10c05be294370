"""Get an organization.

GET /api/v1/organizations/{organizationId} (getOrganization in Organization.json).
Scopes: Desk.basic.READ, Desk.organization.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ReadInput):
    """The arguments."""

    organization_id: Annotated[
        Id,
        Field(alias="organizationId", description="ID from list_all_zoho_desk_organizations."),
    ]
    include_custom_domain: Annotated[
        bool | None,
        Field(alias="includeCustomDomain", description="True to add the custom domain of the help center."),
    ] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/organizations/{organizationId}",
        path_values={"organizationId": args.organization_id},
        query={"includeCustomDomain": args.include_custom_domain},
    )
