"""List with a limit only.

GET /api/v1/views (getViews in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False)


class Input(ReadInput):
    """The arguments."""

    limit: Annotated[int | None, Field(ge=1, description="Page size: usually 50.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/views",
        pages=PAGES,
        limit=args.limit,
    )
