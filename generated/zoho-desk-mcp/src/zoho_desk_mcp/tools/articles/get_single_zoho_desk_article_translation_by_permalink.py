"""Get an article by its permalink.

Reads the article behind a help center link, in full, when someone gives an address and no ID.

Method: get (reads).
Tags: articles, translations.
Operation: getArticleTranslationByPermalink in ArticleTranslation.json.
Scopes: Desk.articles.READ.
Response: article_translation.ArticleTranslationDetailViewObject2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, Permalink
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    permalink: Permalink = Field(max_length=2000, description="Last part of the article's address.")
    locale: Locale = Field(max_length=100, description="Language in the address, like en.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/articles/articleByPermalink", query={"permalink": args.permalink, "locale": args.locale}
    )
