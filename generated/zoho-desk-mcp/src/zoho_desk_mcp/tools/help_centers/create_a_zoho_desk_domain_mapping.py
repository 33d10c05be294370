"""Add a domain.

First step to serve the default help center under an own domain: registers it. Nothing changes for
visitors until zoho_desk_domain_mappings_verify and zoho_desk_domain_mappings_apply have followed.

Method: create (writes).
Tags: help_centers, domains.
Operation: addDomain in DomainMapping.json.
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
        max_length=46, description="Host name without https://, up to 46 characters, like support.example.com."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/domains", body={"domain": args.domain})
