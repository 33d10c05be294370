"""Comment on an article.

POST /api/v1/articles/{articleId}/translations/{locale}/comments (createArticleTranslationComment in ArticleComment.json).
Scopes: Desk.articles.CREATE.
"""

from typing import Annotated, Literal

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
    content: Annotated[str, Field(max_length=32000, description="Text of the comment, up to 32,000 characters.")]
    is_public: Annotated[
        bool,
        Field(alias="isPublic", description="true shows it to readers; cannot be changed later."),
    ] = False
    content_type: Annotated[
        Literal["plainText", "html"],
        Field(alias="contentType", description="plainText when left out."),
    ] = "plainText"


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/comments",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={"content": args.content, "isPublic": args.is_public, "contentType": args.content_type},
    )
