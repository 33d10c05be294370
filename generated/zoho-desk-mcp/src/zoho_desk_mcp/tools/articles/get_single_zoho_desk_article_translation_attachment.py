"""Download an article attachment.

Fetches the content of a file that is attached to an article in one language. Names and sizes alone
are in list_all_zoho_desk_article_translation_attachments.

Method: get (reads).
Tags: articles, attachments.
Operation: downloadArticleTranslationAttachment in ArticleTranslation.json.
Scopes: Desk.articles.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, WorkDriveId
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Its language, like en.")
    attachment_id: WorkDriveId = Field(
        max_length=100, description="resourceId of the file, from list_all_zoho_desk_article_translation_attachments."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}/translations/{locale}/attachments/{attachmentId}/content",
        path_values={"articleId": args.article_id, "locale": args.locale, "attachmentId": args.attachment_id},
        download=True,
    )
