"""Get a mapped domain.

Reads one domain by its name: verification, SSL state, who did what, and zdSecurityCode, the code
that proves ownership.

Method: get (reads).
Tags: help_centers, domains.
Operation: getDomain in DomainMapping.json.
Scopes: Desk.basic.READ, Desk.settings.READ.
Response: domain_mapping.DomainJsonResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import HostName
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    domain: HostName = Field(
        max_length=100, description="Host name, like support.example.com, from list_all_zoho_desk_domain_mappings."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/domains/{domain}", path_values={"domain": args.domain})
