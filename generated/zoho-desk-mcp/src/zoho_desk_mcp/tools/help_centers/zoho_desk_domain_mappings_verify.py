"""Verify a domain.

Lets Zoho check that the organization owns a domain it has added. The DNS entry or the file must be
in place before. Second step; zoho_desk_domain_mappings_apply is next.

Method: verify (writes).
Tags: help_centers, domains.
Operation: verifyDomain in DomainMapping.json.
Scopes: Desk.organization.UPDATE, Desk.settings.UPDATE.
Response: domain_mapping.DomainJsonResponse2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import HostName
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    domain: HostName = Field(
        max_length=100, description="Host name, from list_all_zoho_desk_domain_mappings with isVerified false."
    )
    method: Literal["CNAME", "HTML"] = Field(description="CNAME looks for a DNS entry, HTML for a file on the site.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/domains/verify", body={"domain": args.domain, "method": args.method})
