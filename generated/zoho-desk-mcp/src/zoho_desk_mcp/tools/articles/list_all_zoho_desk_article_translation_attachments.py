"""List the attachments of a translation.

GET /api/v1/articles/{articleId}/translations/{locale}/attachments (getArticleTranslationAttachments in ArticleAttachment.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=30, maximum=30, records="data")


class Input(ReadInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    locale: Annotated[
        str,
        Field(pattern="^(?:([a-zA-Z]{2,4}([-_][a-zA-Z]{2})?))$", max_length=100, description="Its language, like en."),
    ]
    limit: Annotated[int | None, Field(ge=1, le=30, description="Page size: 30, at most 30.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articles/{articleId}/translations/{locale}/attachments",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"articleId": args.article_id, "locale": args.locale},
    )
