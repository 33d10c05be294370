"""Get an article.

GET /api/v1/articles/{articleId} (getArticle in Article.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles_search.")]
    version: Annotated[
        str | None,
        Field(max_length=100, description="Version number, like 1.2; the current version when left out."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/articles/{articleId}",
        path_values={"articleId": args.article_id},
        query={"version": args.version},
    )
