"""Count article translations.

GET /api/v1/articleTranslations/count (getArticleTranslationCount in ArticleTranslation.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput, TimeRange
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    locale: Annotated[
        str | None,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Count only this language, like fr."),
    ] = None
    translation_status: Annotated[
        Literal["IN-PROGRESS", "UNTRANSLATED", "FAILED", "OUTDATED", "UP-TO-DATE"] | None,
        Field(alias="translationStatus", description="Count only those that stand so against their source."),
    ] = None
    status: Annotated[
        ListOf[Literal["Published", "Draft", "Review", "Expired", "Unpublished"]] | None,
        Field(description="Count only these states."),
    ] = None
    category_id: Annotated[
        Id | None,
        Field(alias="categoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ] = None
    modified_time_range: Annotated[
        TimeRange | None,
        Field(alias="modifiedTimeRange", description="Two ISO 8601 times joined by a comma."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/articleTranslations/count",
        query={
            "locale": args.locale,
            "translationStatus": args.translation_status,
            "status": args.status,
            "categoryId": args.category_id,
            "modifiedTimeRange": args.modified_time_range,
        },
    )
