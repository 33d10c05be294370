"""Check who is editing an article.

Tells whether an article may be edited in a language right now and, if not, who is at it, so that
nobody's work is overwritten.

Method: get (reads).
Tags: articles, translations.
Operation: getConcurrentEditStatusForArticleTranslation in ArticleTranslation.json.
Scopes: Desk.articles.READ.
Response: article_translation.ArticleConcurrentEditStatusJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Language to edit, like en.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}/translations/{locale}/concurrentEditStatus",
        path_values={"articleId": args.article_id, "locale": args.locale},
    )
