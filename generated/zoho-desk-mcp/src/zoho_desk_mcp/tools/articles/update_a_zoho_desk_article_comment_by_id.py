"""Edit an article comment.

Replaces the text of a comment below an article. Who sees the comment was settled when it was
written and stays.

Method: update (writes, destructive, idempotent).
Tags: articles, comments.
Operation: updateArticleTranslationComment in ArticleComment.json.
Scopes: Desk.articles.UPDATE.
Response: article_comment.CommentResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(max_length=100, description="Its language, like en.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_article_comments.")
    content: str | None = Field(
        None, max_length=32000, description="The whole new text, Markdown or HTML, up to 32,000 characters."
    )
    content_type: Literal["plainText", "html"] = Field("html", description="html when left out.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/articles/{articleId}/translations/{locale}/comments/{commentId}",
        path_values={"articleId": args.article_id, "locale": args.locale, "commentId": args.comment_id},
        body={
            "content": await outgoing(args.content, args.content_type),
            "contentType": args.content_type if args.content is not None else None,
        },
    )
