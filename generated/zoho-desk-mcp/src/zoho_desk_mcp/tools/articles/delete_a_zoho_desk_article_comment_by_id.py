"""Delete an article comment.

DELETE /api/v1/articles/{articleId}/translations/{locale}/comments/{commentId} (deleteArticleTranslationComment in ArticleComment.json).
Scopes: Desk.articles.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    locale: Annotated[
        str,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", max_length=100, description="Its language, like en."),
    ]
    comment_id: Annotated[Id, Field(alias="commentId", description="ID from list_all_zoho_desk_article_comments.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/articles/{articleId}/translations/{locale}/comments/{commentId}",
        path_values={"articleId": args.article_id, "locale": args.locale, "commentId": args.comment_id},
    )
