"""Reorder knowledge base sections.

Sets the order in which the sections below one parent are shown. Give the new order twice: as a list
of IDs and as positions. Articles are sorted with zoho_desk_kb_categories_reorder_articles.

Method: reorder (writes).
Tags: articles, kb_categories.
Operation: reorderSections in KBSection.json.
Scopes: Desk.articles.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class CategoryPositions(ToolInput):
    category_id: Id | None = Field(None, description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    position: int | None = Field(None, ge=1, le=700, description="Its place, 1 to 700.")


class Input(ToolInput):
    parent_category_id: Id = Field(description="ID from get_single_zoho_desk_kb_category_tree_by_id.")
    ordered_category_ids: ListOf[Id] = Field(
        description="IDs in the new order, from get_single_zoho_desk_kb_category_tree_by_id."
    )
    category_positions: ListOf[CategoryPositions] = Field(
        min_length=1, max_length=700, description="The same order as positions."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbSections/reorder",
        body={
            "parentCategoryId": args.parent_category_id,
            "orderedCategoryIds": args.ordered_category_ids,
            "categoryPositions": args.category_positions,
        },
    )
