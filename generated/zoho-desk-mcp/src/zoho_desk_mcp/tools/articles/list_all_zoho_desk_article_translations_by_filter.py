"""List translations of all articles.

GET /api/v1/articleTranslations (getMultipleArticleTranslations in ArticleTranslation.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=10, maximum=50, records="data")


class Input(ReadInput):
    """The arguments."""

    locale: Annotated[
        str | None,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Only this language, like de."),
    ] = None
    translation_status: Annotated[
        Literal["IN-PROGRESS", "FAILED", "OUTDATED", "UP-TO-DATE", "UNTRANSLATED"] | None,
        Field(alias="translationStatus", description="Only translations that stand so against their source."),
    ] = None
    status: Annotated[
        ListOf[Literal["Published", "Draft", "Review", "Expired", "Unpublished"]] | None,
        Field(description="Only translations in these states."),
    ] = None
    category_id: Annotated[
        Id | None,
        Field(alias="categoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ] = None
    modified_time_range: Annotated[
        TimeRange | None,
        Field(alias="modifiedTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=50, description="Page size: 10, at most 50.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/articleTranslations",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "locale": args.locale,
            "translationStatus": args.translation_status,
            "status": args.status,
            "categoryId": args.category_id,
            "modifiedTimeRange": args.modified_time_range,
        },
    )
