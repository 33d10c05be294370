"""Dislike an article.

Votes against an article in one language as not helpful, as the connected user. Say what is wrong
with create_a_zoho_desk_article_feedback.

Method: dislike (writes).
Tags: articles, translations.
Operation: dislikeArticleTranslation in ArticleTranslation.json.
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
        "/api/v1/articles/{articleId}/translations/{locale}/dislike",
        path_values={"articleId": args.article_id, "locale": args.locale},
    )
