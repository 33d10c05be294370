"""Delete the logo of an organization.

Removes the company logo from the organization for good. To exchange it, use
update_a_zoho_desk_organization_logo alone: no deletion is needed before.

Method: delete (writes, deletes, destructive, idempotent).
Tags: organizations.
Operation: deleteOrganizationLogo in Organization.json.
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
        "DELETE", "/api/v1/organizations/{organizationId}/logo", path_values={"organizationId": args.organization_id}
    )
