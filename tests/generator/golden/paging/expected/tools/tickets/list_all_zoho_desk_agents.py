"""List from one.

GET /api/v1/agents (getAgents in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=200, records="agents")


class Input(ReadInput):
    """The arguments."""

    limit: Annotated[int | None, Field(ge=1, le=200, description="Page size: 50, at most 200.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/agents",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
    )
