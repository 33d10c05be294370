"""Get an article in a language.

Reads an article in one language in full: text as Markdown, attachments, tags, status, votes and
link. The source language is read with get_single_zoho_desk_article_by_id.

Method: get (reads).
Tags: articles, translations.
Operation: getArticleTranslation in ArticleTranslation.json.
Scopes: Desk.articles.READ.
Response: article_translation.ArticleTranslationDetailViewObject2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ArticleVersion, Locale
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Language to read, like de.")
    version: ArticleVersion | None = Field(None, description="Version number like 1.2, or latest or published.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}/translations/{locale}",
        path_values={"articleId": args.article_id, "locale": args.locale},
        query={"version": args.version},
    )
