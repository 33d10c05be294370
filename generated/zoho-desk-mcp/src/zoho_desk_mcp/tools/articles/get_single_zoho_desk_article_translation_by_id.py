"""Get a translation by its ID.

Reads one language version in full when its own ID is known, as some lists give it. With an article
ID and a language use get_single_zoho_desk_article_translation_by_locale.

Method: get (reads).
Tags: articles, translations.
Operation: getArticleTranslationByTranslationId in ArticleTranslation.json.
Scopes: Desk.articles.READ.
Response: article_translation.ArticleTranslationDetailViewObject2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ArticleVersion
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    translation_id: Id = Field(
        description="translationId in list_all_zoho_desk_article_translations; not the article's ID."
    )
    version: ArticleVersion | None = Field(None, description="Version number like 1.2, or latest or published.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articleTranslations/{translationId}",
        path_values={"translationId": args.translation_id},
        query={"version": args.version},
    )
