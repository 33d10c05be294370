"""Get a translation's insights.

GET /api/v1/articles/{articleId}/translations/{locale}/insights (getArticleTranslationInsights in ArticleTranslation.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    locale: Annotated[str, Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Its language, like en.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}/translations/{locale}/insights",
        path_values={"articleId": args.article_id, "locale": args.locale},
    )
