"""List holiday lists.

GET /api/v1/holidayList (getHolidayLists in HolidayList.json).
Scopes: Desk.automations.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    status: Annotated[
        Literal["ACTIVE", "INACTIVE"] | None,
        Field(description="Only lists in use, or only those switched off."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/holidayList",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"status": args.status},
    )
