"""Move a translation to the trash.

POST /api/v1/articles/{articleId}/translations/{locale}/moveToTrash (deleteArticleTranslation in ArticleTranslation.json).
Scopes: Desk.articles.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    locale: Annotated[
        str,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Language to remove, like de."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/{articleId}/translations/{locale}/moveToTrash",
        path_values={"articleId": args.article_id, "locale": args.locale},
    )
