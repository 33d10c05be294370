"""Compare two versions of an article.

Returns HTML that marks what changed between two versions of an article in one language, for a
review before publishing.

Method: get (reads).
Tags: articles, translations.
Operation: getArticleTranslationVersionDiff in ArticleTranslation.json.
Scopes: Desk.articles.READ.
Response: article_translation.DiffJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Locale, VersionNumber
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    article_id: Id = Field(description="ID from list_all_zoho_desk_articles.")
    locale: Locale = Field(description="Its language, like en.")
    base_version: VersionNumber = Field(max_length=100, description="The older version, like 1.0.")
    compare_version: VersionNumber = Field(max_length=100, description="The newer version, like 1.2.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}/translations/{locale}/versionDiff",
        path_values={"articleId": args.article_id, "locale": args.locale},
        query={"baseVersion": args.base_version, "compareVersion": args.compare_version},
    )
