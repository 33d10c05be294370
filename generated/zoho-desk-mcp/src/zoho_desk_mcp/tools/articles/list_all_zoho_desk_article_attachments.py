"""List the attachments of an article.

Lists the files attached to an article in its source language, with name, size, resourceId and
links. For another language use list_all_zoho_desk_article_translation_attachments.

Method: list (reads).
Tags: articles, attachments.
Operation: getArticleAttachments in ArticleAttachment.json.
Scopes: Desk.articles.READ.
Response: faq_translation.ArticleAttachments.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/Solutions/{articleId}/attachments",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"articleId": args.article_id},
    )
