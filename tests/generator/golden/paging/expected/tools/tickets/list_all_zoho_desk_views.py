"""List with a limit only.

GET /api/v1/views (getViews in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.desk.pages import Pages
from zoho_desk_mcp.inputs import ReadInput

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False)


class Input(ReadInput):
    """The arguments."""

    limit: Annotated[int | None, Field(ge=1, description="Page size: usually 50.")] = None


async def call(desk: Desk, args: Input) -> Answer:
    """Get one page of the list."""
    return await desk.list(
        "/api/v1/views",
        pages=PAGES,
        limit=args.limit,
    )
