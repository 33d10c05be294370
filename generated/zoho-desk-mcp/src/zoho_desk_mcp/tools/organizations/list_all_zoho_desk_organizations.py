"""List organizations.

Lists every Zoho Desk organization (portal) the signed-in user belongs to, with ID, company name,
edition, time zone, and which one is the default. Call it first to find out where you are and what
the edition allows.

Method: list (reads).
Tags: organizations.
Operation: getOrganizations in Organization.json.
Scopes: Desk.basic.READ, Desk.organization.READ, Desk.settings.READ.
Response: organization.OrganizationListArray.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.list("/api/v1/organizations", pages=Pages(has_position=False, has_limit=False))
