"""Delete an unused domain.

Removes a domain that is not in use; adding it again means verifying it again. One in use must first
be taken out with zoho_desk_domain_mappings_reset.

Method: delete (writes, deletes, destructive, idempotent).
Tags: help_centers, domains.
Operation: deleteUnusedDomain in DomainMapping.json.
Scopes: Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import HostName
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    domain: HostName = Field(
        max_length=100, description="Host name, like support.example.com, from list_all_zoho_desk_domain_mappings."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("DELETE", "/api/v1/domains/{domain}", path_values={"domain": args.domain})
