"""Reorder a section's articles.

Sets the order in which readers see the articles of a lowest-level section of up to 1,000 articles.
Get the present order from list_all_zoho_desk_kb_category_articles.

Method: reorder_articles (writes).
Tags: articles, kb_categories.
Operation: updateKBArticlesRepositioning in KbCategory.json.
Scopes: Desk.articles.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    category_id: Id = Field(description="ID of a lowest section, from get_single_zoho_desk_kb_category_tree_by_id.")
    ids: ListOf[Id] = Field(
        description="IDs of the articles in the new order, from list_all_zoho_desk_kb_category_articles."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbCategory/{categoryId}/repositionArticles",
        path_values={"categoryId": args.category_id},
        body={"ids": args.ids},
    )
