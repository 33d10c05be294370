"""Restart article auto-translation.

POST /api/v1/articles/scheduleAutoTranslate (restartArticleAutoTranslation in Article.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[
        ListOf[Id],
        Field(min_length=1, max_length=50, description="Up to 50 IDs from list_all_zoho_desk_articles."),
    ]
    locales: Annotated[
        ListOf[Annotated[str, Field(pattern="^(?:([a-zA-Z]{2,4}([-_][a-zA-Z]{2})?))$", max_length=10)]] | None,
        Field(
            min_length=1, max_length=50, description="Languages to translate into; all set-up languages when left out."
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/articles/scheduleAutoTranslate",
        body={"ids": args.ids, "locales": args.locales},
    )
