"""List organizations this token reaches.

Lists only the organizations the present access token may work in. Use it when a call fails because
the token is for another organization; list_all_zoho_desk_organizations shows all memberships of the
user.

Method: list (reads).
Tags: organizations.
Operation: getAccessibleOrganizationsForUser in Organization.json.
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
    return await client.list("/api/v1/accessibleOrganizations", pages=Pages(has_position=False, has_limit=False))
