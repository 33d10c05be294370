"""Copy an article's external images.

Copies images that a saved article loads from other sites into the gallery and returns a result per
image. For HTML not yet saved use zoho_desk_articles_copy_external_images.

Method: copy_external_images (writes).
Tags: articles, translations.
Operation: migrateTranslationExternalImagesToGallery in ArticleTranslation.json.
Scopes: Desk.articles.UPDATE.
Response: article_translation.ExternalImageUrlMigrationResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Its language, like en.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/uploadExternalImagesToGallery",
        path_values={"articleId": args.article_id, "locale": args.locale},
    )
