"""List an article's history.

Lists what happened to one article: who created, edited, moved, tagged, published or trashed it, and
when. For how often readers used it, take get_single_zoho_desk_article_insights.

Method: list (reads).
Tags: articles.
Operation: getArticleHistory in Article.json.
Scopes: Desk.articles.READ.
Response: article.ArticleHistoryResponseJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import TimeToTheMinute
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    user_ids: ListOf[NameOrId] | None = Field(
        None,
        max_length=10,
        description="Only what these agents did, at most 10, IDs or names from list_all_zoho_desk_agents.",
    )
    from_time: TimeToTheMinute | None = Field(
        None, max_length=100, description="Start of the period in UTC, ISO 8601, like 2026-01-31T09:30:00Z."
    )
    to_time: TimeToTheMinute | None = Field(None, max_length=100, description="End of the period in UTC, ISO 8601.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articles/{articleId}/history",
        pages=Pages(first=1, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"articleId": args.article_id},
        query={"userIds": await client.lookup.agent(args.user_ids), "fromTime": args.from_time, "toTime": args.to_time},
    )
