"""List organizations this token reaches.

GET /api/v1/accessibleOrganizations (getAccessibleOrganizationsForUser in Organization.json).
Scopes: Desk.basic.READ, Desk.organization.READ, Desk.settings.READ.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/accessibleOrganizations",
        pages=PAGES,
    )
