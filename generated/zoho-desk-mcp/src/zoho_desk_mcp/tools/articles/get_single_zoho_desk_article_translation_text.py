"""Get only the text of an article.

Reads nothing but the text, as Markdown, of an article in one language: a short answer, good for
reading several articles.

Method: get (reads).
Tags: articles, translations.
Operation: getArticleTranslationAnswer in ArticleTranslation.json.
Scopes: Desk.articles.READ.
Response: article_translation.TranslationAnswerResponseJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ArticleVersion, Locale
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Language to read, like en.")
    version: ArticleVersion | None = Field(None, description="Version number like 1.2, or latest or published.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}/translations/{locale}/answer",
        path_values={"articleId": args.article_id, "locale": args.locale},
        query={"version": args.version},
    )
