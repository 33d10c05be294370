"""Set the default organization.

Makes an organization the signed-in user's default, the one Zoho Desk opens first. It affects that
user only and does not change which organization this server works in.

Method: mark_default (writes).
Tags: organizations.
Operation: updateDefaultOrganization in Organization.json.
Scopes: Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    id: Id = Field(description="ID of the organization, from list_all_zoho_desk_organizations.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/organizations/markDefault", body={"id": args.id})
