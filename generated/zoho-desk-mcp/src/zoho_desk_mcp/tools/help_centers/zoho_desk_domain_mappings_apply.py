"""Put a domain to use.

Last step: puts the default help center under a verified domain, the address at which customers and
agents then reach it. It changes a public site, so ask before you do it.

Method: apply (writes, destructive).
Tags: help_centers, domains.
Operation: applyDomain in DomainMapping.json.
Scopes: Desk.organization.UPDATE, Desk.settings.UPDATE.
Response: domain_mapping.DomainJsonResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import HostName
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    domain: HostName = Field(
        max_length=46, description="Host name, from list_all_zoho_desk_domain_mappings with isVerified true."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/domains/apply", body={"domain": args.domain})
