"""List articles.

Lists knowledge base articles with title, summary, status, category and counts, but without their
text; read that with get_single_zoho_desk_article_by_id. Use it to browse or filter; to find
articles by words, use list_all_zoho_desk_articles_search.

Method: list (reads).
Tags: articles.
Operation: getArticles in Article.json.
Scopes: Desk.articles.READ.
Response: article.ListAllNewArticle.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal[
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


class Input(ReadInput):
    status: ListOf[Literal["Draft", "Published", "Review", "Expired", "Unpublished"]] | None = Field(
        None, description="Only articles in these states."
    )
    permission: ListOf[Literal["ALL", "REGISTEREDUSERS", "AGENTS"]] | None = Field(
        None, description="Only articles open to everyone (ALL), to signed-in customers (REGISTEREDUSERS) or to AGENTS."
    )
    category_id: Id | None = Field(None, description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    author_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_agents.")
    sort_by: SortBy | None = Field(
        None, description='Order of the response; a leading "-" puts the highest or latest first.'
    )
    modified_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    expiry_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articles",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "status": args.status,
            "permission": args.permission,
            "categoryId": args.category_id,
            "authorId": await client.lookup.agent(args.author_id),
            "sortBy": args.sort_by,
            "modifiedTimeRange": args.modified_time_range,
            "expiryTimeRange": args.expiry_time_range,
        },
    )
