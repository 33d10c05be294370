"""Detach files from a translation.

POST /api/v1/articles/{articleId}/translations/{locale}/dissociateAttachments (removeFileAttachmentsFromArticleTranslation in ArticleAttachment.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    locale: Annotated[
        str,
        Field(pattern="^(?:([a-zA-Z]{2,4}([-_][a-zA-Z]{2})?))$", max_length=100, description="Its language, like en."),
    ]
    attachment_ids: Annotated[
        ListOf[Annotated[str, Field(pattern="^([a-zA-Z0-9]{37}|-1)$", max_length=40)]],
        Field(
            alias="attachmentIds",
            max_length=10,
            description="resourceIds of the files, from list_all_zoho_desk_article_translation_attachments.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/dissociateAttachments",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={"attachmentIds": args.attachment_ids},
    )
