"""List article comments to moderate.

GET /api/v1/kbComments/moderatedComments (getModeratedKBComments in ArticleComment.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=10, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    category_id: Annotated[
        Id | None,
        Field(alias="categoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ] = None
    commented_by: Annotated[
        Id | None,
        Field(alias="commentedBy", description="ID of the commenter, commenterId in this list."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 10, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/kbComments/moderatedComments",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"categoryId": args.category_id, "commentedBy": args.commented_by},
    )
