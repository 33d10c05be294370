"""Reorder root categories.

Sets the order in which the help center shows root categories. Give the new order twice: as a list
of IDs and as positions. Sections are sorted with zoho_desk_kb_sections_reorder.

Method: reorder (writes).
Tags: articles, kb_categories.
Operation: reorderRootCategories in KBRootCategory.json.
Scopes: Desk.articles.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class CategoryPositions(ToolInput):
    category_id: Id | None = Field(None, description="ID from list_all_zoho_desk_kb_root_categories.")
    position: int | None = Field(None, ge=1, le=700, description="Its place, 1 to 700.")


class Input(ToolInput):
    ordered_category_ids: ListOf[Id] = Field(
        description="IDs in the new order, from list_all_zoho_desk_kb_root_categories."
    )
    category_positions: ListOf[CategoryPositions] = Field(
        min_length=1, max_length=700, description="The same order as positions."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/kbRootCategories/reorder",
        body={"orderedCategoryIds": args.ordered_category_ids, "categoryPositions": args.category_positions},
    )
