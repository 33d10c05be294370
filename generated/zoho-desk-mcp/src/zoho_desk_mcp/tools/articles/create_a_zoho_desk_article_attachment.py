"""Attach a file to an article.

Uploads a file and attaches it to an article in its source language, where readers can download it.
For another language use create_a_zoho_desk_article_translation_attachment.

Method: create (writes).
Tags: articles, attachments.
Operation: associateArticleAttachment in ArticleAttachment.json.
Scopes: Desk.articles.CREATE.
Response: faq.Attachments2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    content: Base64 = Field(description="The file as base64.")
    name: str = Field(description="File name with its ending, like guide.pdf.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "PUT",
        "/api/v1/Solutions/{articleId}/attachments",
        path_values={"articleId": args.article_id},
        query={"attachmentType": "file"},
        files={"file": (args.name, args.content)},
    )
