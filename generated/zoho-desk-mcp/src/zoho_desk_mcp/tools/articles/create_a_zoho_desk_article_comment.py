"""Comment on an article.

Writes a comment below an article in one language, for agents only unless isPublic is true. What is
wrong with an article goes into create_a_zoho_desk_article_feedback instead.

Method: create (writes, sends, destructive).
Tags: articles, comments.
Operation: createArticleTranslationComment in ArticleComment.json.
Scopes: Desk.articles.CREATE.
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
    content: str = Field(max_length=32000, description="Markdown or HTML, up to 32,000 characters.")
    is_public: bool = Field(False, description="true shows it to readers; cannot be changed later.")
    content_type: Literal["plainText", "html"] = Field("html", description="html when left out.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/comments",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={
            "content": await outgoing(args.content, args.content_type),
            "isPublic": args.is_public,
            "contentType": args.content_type,
        },
    )
