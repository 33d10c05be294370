"""Attach gallery files to a translation.

Attaches files that are in the gallery already, perhaps used in another language, to one translation
of an article. Returns the attached files.

Method: attach_files (writes).
Tags: articles, attachments.
Operation: attachFilesToArticleTranslation in ArticleAttachment.json.
Scopes: Desk.articles.CREATE.
Response: faq_translation.ArticleAttachments.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, WorkDriveId
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(max_length=100, description="Its language, like en.")
    attachment_ids: ListOf[Annotated[WorkDriveId, Field(max_length=40)]] = Field(
        max_length=10, description="resourceIds of files, as create_a_zoho_desk_article_gallery_file returns them."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/associateAttachments",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={"attachmentIds": args.attachment_ids},
    )
