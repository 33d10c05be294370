"""List mapped domains.

Lists the organization's own domains for its default help center, with whether each is verified, in
use and covered by SSL. All come at once.

Method: list (reads).
Tags: help_centers, domains.
Operation: listDomains in DomainMapping.json.
Scopes: Desk.basic.READ, Desk.organization.READ, Desk.settings.READ.
Response: domain_mapping.DomainJsonDataArrayResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    is_verified: bool | None = Field(None, description="true for verified domains, false for those still to verify.")
    is_applied: bool | None = Field(None, description="true for domains in use, false for the others.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/domains",
        pages=Pages(has_position=False, has_limit=False),
        query={"isVerified": args.is_verified, "isApplied": args.is_applied},
    )
