"""List the feedback on one article.

Lists what readers said about one article in one language, with status and ticket ID. For all
articles use list_all_zoho_desk_article_feedbacks.

Method: list (reads).
Tags: articles, feedback.
Operation: getArticleTranslationFeedbacks in ArticleFeedback.json.
Scopes: Desk.articles.READ.
Response: article_feedback.ArticleFeedbacksWithLocale.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Its language, like en.")
    created_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articles/{articleId}/translations/{locale}/feedbacks",
        pages=Pages(first=1, limit=10, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"articleId": args.article_id, "locale": args.locale},
        query={"createdTimeRange": args.created_time_range},
    )
