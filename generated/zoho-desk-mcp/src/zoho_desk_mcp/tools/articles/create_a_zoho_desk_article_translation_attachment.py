"""Attach a file to a translation.

Uploads a file and attaches it to an article in one language only. To use a file that is in the
gallery already, call zoho_desk_article_translations_attach_files.

Method: create (writes).
Tags: articles, attachments.
Operation: uploadAndAttachFileToArticleTranslation in ArticleAttachment.json.
Scopes: Desk.articles.CREATE.
Response: faq.Attachments2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(max_length=100, description="Its language, like en.")
    content: Base64 = Field(description="The file as base64.")
    name: str = Field(description="File name with its ending, like guide.pdf.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/attachments",
        path_values={"articleId": args.article_id, "locale": args.locale},
        query={"attachmentType": "file"},
        files={"file": (args.name, args.content)},
    )
