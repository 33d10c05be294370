"""Reorder a section's articles.

POST /api/v1/kbCategory/{categoryId}/repositionArticles (updateKBArticlesRepositioning in KbCategory.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    category_id: Annotated[
        Id,
        Field(
            alias="categoryId", description="ID of a lowest section, from get_single_zoho_desk_kb_category_tree_by_id."
        ),
    ]
    ids: Annotated[
        ListOf[Id],
        Field(description="IDs of the articles in the new order, from list_all_zoho_desk_kb_category_articles."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/kbCategory/{categoryId}/repositionArticles",
        path_values={"categoryId": args.category_id},
        body={"ids": args.ids},
    )
