"""List my modules.

GET /api/v1/myAccessibleModules (getMyModules in Module.json).
Scopes: Desk.basic.READ.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="modules", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/myAccessibleModules",
        pages=PAGES,
    )
