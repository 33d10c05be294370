"""Like an article.

Votes for an article in one language as helpful, in the name of the connected user. It is no
feedback text; that is create_a_zoho_desk_article_feedback.

Method: like (writes).
Tags: articles, translations.
Operation: likeArticleTranslation in ArticleTranslation.json.
Scopes: Desk.articles.UPDATE.
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
        "/api/v1/articles/{articleId}/translations/{locale}/like",
        path_values={"articleId": args.article_id, "locale": args.locale},
    )
