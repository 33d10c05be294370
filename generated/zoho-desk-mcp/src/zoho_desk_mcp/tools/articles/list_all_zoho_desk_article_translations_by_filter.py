"""List translations of all articles.

Lists language versions over the whole knowledge base, such as all German drafts or all outdated
ones. Summaries only. To look for words use list_all_zoho_desk_article_translations_search.

Method: list (reads).
Tags: articles, translations.
Operation: getMultipleArticleTranslations in ArticleTranslation.json.
Scopes: Desk.articles.READ.
Response: article_translation.ArticleTranslationListViewWrapper.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

TranslationStatus = Literal["IN-PROGRESS", "FAILED", "OUTDATED", "UP-TO-DATE", "UNTRANSLATED"]


class Input(ReadInput):
    locale: Locale | None = Field(None, description="Only this language, like de.")
    translation_status: TranslationStatus | None = Field(
        None, description="Only translations that stand so against their source."
    )
    status: ListOf[Literal["Published", "Draft", "Review", "Expired", "Unpublished"]] | None = Field(
        None, description="Only translations in these states."
    )
    category_id: Id | None = Field(None, description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    modified_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/articleTranslations",
        pages=Pages(first=1, limit=10, maximum=50),
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
