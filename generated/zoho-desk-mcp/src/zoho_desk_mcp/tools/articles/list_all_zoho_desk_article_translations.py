"""List the translations of an article.

GET /api/v1/articles/{articleId}/translations (getArticleTranslations in ArticleTranslation.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=10, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    status: Annotated[
        ListOf[Literal["Published", "Draft", "Review", "Expired", "Unpublished"]] | None,
        Field(description="Only translations in these states."),
    ] = None
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE"] | None,
        Field(alias="translationState", description="OUTDATED lists those older than their source."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 10, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articles/{articleId}/translations",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"articleId": args.article_id},
        query={"status": args.status, "translationState": args.translation_state},
    )
