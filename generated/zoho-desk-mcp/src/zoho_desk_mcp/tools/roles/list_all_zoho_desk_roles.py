"""List roles.

GET /api/v1/roles (getRoles in Role.json).
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=500, records="data")


class Input(ReadInput):
    """The arguments."""

    search_str: Annotated[
        str | None,
        Field(
            alias="searchStr",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            min_length=1,
            max_length=100,
            description="Name or description to look for: exact, `sup*` for a beginning, `*sup*` for a part.",
        ),
    ] = None
    is_default: Annotated[
        bool | None,
        Field(
            alias="isDefault", description="true for roles that came with Zoho Desk, false for the organization's own."
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=500, description="Page size: 50, at most 500.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/roles",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"searchStr": args.search_str, "isDefault": args.is_default},
    )
