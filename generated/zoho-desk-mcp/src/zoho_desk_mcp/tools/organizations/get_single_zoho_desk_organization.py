"""Get an organization.

GET /api/v1/organizations/{organizationId} (getOrganization in Organization.json).
Scopes: Desk.basic.READ, Desk.organization.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


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


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/organizations/{organizationId}",
        path_values={"organizationId": args.organization_id},
        query={"includeCustomDomain": args.include_custom_domain},
    )
