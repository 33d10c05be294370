"""Download an article attachment.

GET /api/v1/articles/{articleId}/translations/{locale}/attachments/{attachmentId}/content (downloadArticleTranslationAttachment in ArticleTranslation.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    locale: Annotated[str, Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Its language, like en.")]
    attachment_id: Annotated[
        str,
        Field(
            alias="attachmentId",
            pattern="^([a-zA-Z0-9]{37}|-1)$",
            max_length=100,
            description="resourceId of the file, from list_all_zoho_desk_article_translation_attachments.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}/translations/{locale}/attachments/{attachmentId}/content",
        path_values={"articleId": args.article_id, "locale": args.locale, "attachmentId": args.attachment_id},
        download=True,
    )
