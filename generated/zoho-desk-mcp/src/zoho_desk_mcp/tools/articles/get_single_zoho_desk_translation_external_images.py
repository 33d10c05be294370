"""Get external images of an article.

Returns the addresses of images that an article in one language loads from other sites, which may
break one day. Bring them in with zoho_desk_article_translations_copy_external_images.

Method: get (reads).
Tags: articles, translations.
Operation: extractTranslationExternalImageUrls in ArticleTranslation.json.
Scopes: Desk.articles.READ.
Response: article.FetchExternalImageUrlsResponseJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Its language, like en.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}/translations/{locale}/externalImages",
        path_values={"articleId": args.article_id, "locale": args.locale},
    )
