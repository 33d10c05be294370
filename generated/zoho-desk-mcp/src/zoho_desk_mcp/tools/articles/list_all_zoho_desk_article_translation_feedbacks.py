"""List the feedback on one article.

GET /api/v1/articles/{articleId}/translations/{locale}/feedbacks (getArticleTranslationFeedbacks in ArticleFeedback.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=10, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    locale: Annotated[str, Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Its language, like en.")]
    created_time_range: Annotated[
        TimeRange | None,
        Field(alias="createdTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 10, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articles/{articleId}/translations/{locale}/feedbacks",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"articleId": args.article_id, "locale": args.locale},
        query={"createdTimeRange": args.created_time_range},
    )
