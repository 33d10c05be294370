"""Take the domain out of use.

Undoes the mapping of the default help center, which then answers at its Zoho address; links to the
own domain may break. Takes no input. zoho_desk_domain_mappings_apply sets it again.

Method: reset (writes, destructive).
Tags: help_centers, domains.
Operation: resetCurrentDomain in DomainMapping.json.
Scopes: Desk.organization.UPDATE, Desk.settings.UPDATE.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/domains/reset")
