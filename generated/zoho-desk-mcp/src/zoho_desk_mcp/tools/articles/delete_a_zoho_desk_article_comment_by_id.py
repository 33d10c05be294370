"""Delete an article comment.

Deletes one comment below an article. No tool brings it back;
zoho_desk_article_comments_move_to_trash is the gentler way, and takes several at once.

Method: delete (writes, deletes, destructive, idempotent).
Tags: articles, comments.
Operation: deleteArticleTranslationComment in ArticleComment.json.
Scopes: Desk.articles.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(max_length=100, description="Its language, like en.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_article_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/articles/{articleId}/translations/{locale}/comments/{commentId}",
        path_values={"articleId": args.article_id, "locale": args.locale, "commentId": args.comment_id},
    )
