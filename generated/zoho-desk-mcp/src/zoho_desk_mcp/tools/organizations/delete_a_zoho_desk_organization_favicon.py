"""Delete the favicon of an organization.

Removes the portal's browser icon. It cannot be restored; upload one again with
update_a_zoho_desk_organization_favicon.

Method: delete (writes, deletes, destructive, idempotent).
Tags: organizations.
Operation: deleteOrganizationFavicon in Organization.json.
Scopes: Desk.basic.UPDATE, Desk.organization.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    organization_id: Id = Field(description="ID from list_all_zoho_desk_organizations.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/organizations/{organizationId}/favicon", path_values={"organizationId": args.organization_id}
    )
