"""List the comments of an article.

Lists what readers and agents wrote below an article in one language, with author and status. What
waits for a moderator anywhere is in list_all_zoho_desk_moderated_article_comments.

Method: list (reads).
Tags: articles, comments.
Operation: getArticleTranslationComments in ArticleComment.json.
Scopes: Desk.articles.READ.
Response: article_comment.ListOfComments.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(max_length=100, description="Its language, like en.")
    sort_by: Literal["commentedTime", "-commentedTime"] | None = Field(
        None, description="Oldest first; put - in front for newest first."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articles/{articleId}/translations/{locale}/comments",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"articleId": args.article_id, "locale": args.locale},
        query={"sortBy": args.sort_by},
    )
