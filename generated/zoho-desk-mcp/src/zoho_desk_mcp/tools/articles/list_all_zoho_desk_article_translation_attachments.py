"""List the attachments of a translation.

Lists the files that readers of an article see in one language, with name, size, resourceId and
links. Read a file with get_single_zoho_desk_article_translation_attachment.

Method: list (reads).
Tags: articles, attachments.
Operation: getArticleTranslationAttachments in ArticleAttachment.json.
Scopes: Desk.articles.READ.
Response: faq_translation.ArticleAttachments.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(max_length=100, description="Its language, like en.")
    limit: int | None = Field(None, ge=1, le=30, description="At most 30.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articles/{articleId}/translations/{locale}/attachments",
        pages=Pages(first=1, limit=30, maximum=30),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"articleId": args.article_id, "locale": args.locale},
    )
