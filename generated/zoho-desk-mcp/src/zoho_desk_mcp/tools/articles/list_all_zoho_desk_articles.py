"""List articles.

GET /api/v1/articles (getArticles in Article.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    status: Annotated[
        ListOf[Literal["Draft", "Published", "Review", "Expired", "Unpublished"]] | None,
        Field(description="Only articles in these states."),
    ] = None
    permission: Annotated[
        ListOf[Literal["ALL", "REGISTEREDUSERS", "AGENTS"]] | None,
        Field(
            description="Only articles open to everyone (ALL), to signed-in customers (REGISTEREDUSERS) or to AGENTS."
        ),
    ] = None
    category_id: Annotated[
        Id | None,
        Field(alias="categoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ] = None
    author_id: Annotated[Id | None, Field(alias="authorId", description="ID from list_all_zoho_desk_agents.")] = None
    sort_by: Annotated[
        Literal[
            "createdTime",
            "modifiedTime",
            "likeCount",
            "viewCount",
            "feedbackCount",
            "dislikeCount",
            "-createdTime",
            "-modifiedTime",
            "-likeCount",
            "-viewCount",
            "-feedbackCount",
            "-dislikeCount",
            "positionArticle",
            "-positionArticle",
        ]
        | None,
        Field(alias="sortBy", description='Order of the answer; a leading "-" puts the highest or latest first.'),
    ] = None
    modified_time_range: Annotated[
        TimeRange | None,
        Field(alias="modifiedTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    expiry_time_range: Annotated[
        TimeRange | None,
        Field(alias="expiryTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 50, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articles",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "status": args.status,
            "permission": args.permission,
            "categoryId": args.category_id,
            "authorId": args.author_id,
            "sortBy": args.sort_by,
            "modifiedTimeRange": args.modified_time_range,
            "expiryTimeRange": args.expiry_time_range,
        },
    )
