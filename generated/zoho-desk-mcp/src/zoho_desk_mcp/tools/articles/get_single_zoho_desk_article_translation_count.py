"""Count article translations.

Returns how many language versions of articles match, for instance how many are outdated in French.
Articles, whatever their languages, are counted with get_single_zoho_desk_article_count.

Method: get (reads).
Tags: articles, translations.
Operation: getArticleTranslationCount in ArticleTranslation.json.
Scopes: Desk.articles.READ.
Response: article_translation.TranslationCountJson.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput, TimeRange
from zoho_desk_mcp.server.responses.response import Response

TranslationStatus = Literal["IN-PROGRESS", "UNTRANSLATED", "FAILED", "OUTDATED", "UP-TO-DATE"]


class Input(ReadInput):
    locale: Locale | None = Field(None, description="Count only this language, like fr.")
    translation_status: TranslationStatus | None = Field(
        None, description="Count only those that stand so against their source."
    )
    status: ListOf[Literal["Published", "Draft", "Review", "Expired", "Unpublished"]] | None = Field(
        None, description="Count only these states."
    )
    category_id: Id | None = Field(None, description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    modified_time_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")


async def call(client: Client, args: Input) -> Response:
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
