"""Move articles to the trash.

POST /api/v1/articles/moveToTrash (deleteArticle in Article.json).
Scopes: Desk.articles.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[ListOf[Id], Field(description="IDs of the articles, from list_all_zoho_desk_articles.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/moveToTrash",
        body={"ids": args.ids},
    )
