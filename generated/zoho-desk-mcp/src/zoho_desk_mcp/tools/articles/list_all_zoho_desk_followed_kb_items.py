"""List what I follow in the knowledge base.

GET /api/v1/getMyFollowedEntities (getMyFollowedEntities in Followers.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=20, maximum=50, records="followedEntities")


class Input(ReadInput):
    """The arguments."""

    entity_type: Annotated[
        Literal["kbRootCategories", "kbSections", "articleTranslations"],
        Field(alias="entityType", description="Kind of items to list."),
    ]
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 20, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/getMyFollowedEntities",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"entityType": args.entity_type},
    )
