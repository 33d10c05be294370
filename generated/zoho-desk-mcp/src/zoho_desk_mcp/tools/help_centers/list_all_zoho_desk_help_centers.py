"""List help centers.

GET /api/v1/helpCenters (getAllHelpCenters in Helpcenter.json).
Scopes: Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    include: Annotated[
        Literal["translateSettings"] | None,
        Field(description="translateSettings adds the settings for automatic translation."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/helpCenters",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"include": args.include},
    )
