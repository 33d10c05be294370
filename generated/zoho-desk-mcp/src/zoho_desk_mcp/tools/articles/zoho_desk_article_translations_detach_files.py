"""Detach files from a translation.

Takes files off an article in one language, so that its readers no longer find them. Other languages
keep theirs.

Method: detach_files (writes, destructive).
Tags: articles, attachments.
Operation: removeFileAttachmentsFromArticleTranslation in ArticleAttachment.json.
Scopes: Desk.articles.UPDATE.
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
        max_length=10, description="resourceIds of the files, from list_all_zoho_desk_article_translation_attachments."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/dissociateAttachments",
        path_values={"articleId": args.article_id, "locale": args.locale},
        body={"attachmentIds": args.attachment_ids},
    )
