"""Get an organization.

Reads the settings of one organization: company data, address, time zone, currency, edition, portal
address and logo and favicon URLs. The custom domain is left out unless it is asked for.

Method: get (reads).
Tags: organizations.
Operation: getOrganization in Organization.json.
Scopes: Desk.basic.READ, Desk.organization.READ, Desk.settings.READ.
Response: organization.GetOrganizationResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    organization_id: Id = Field(description="ID from list_all_zoho_desk_organizations.")
    include_custom_domain: bool | None = Field(None, description="True to add the custom domain of the help center.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/organizations/{organizationId}",
        path_values={"organizationId": args.organization_id},
        query={"includeCustomDomain": args.include_custom_domain},
    )
