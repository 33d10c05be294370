"""Get an article comment.

Reads one comment below an article in full: text, author, attachments, approval status and the
ticket made from it, if any.

Method: get (reads).
Tags: articles, comments.
Operation: getArticleTranslationComment in ArticleComment.json.
Scopes: Desk.articles.READ.
Response: article_comment.CommentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(max_length=100, description="Its language, like en.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_article_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}/translations/{locale}/comments/{commentId}",
        path_values={"articleId": args.article_id, "locale": args.locale, "commentId": args.comment_id},
    )
