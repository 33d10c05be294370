"""Reorder knowledge base sections.

POST /api/v1/kbSections/reorder (reorderSections in KBSection.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class CategoryPositions(ToolInput):
    """The fields of an object in the arguments."""

    category_id: Annotated[
        Id | None,
        Field(alias="categoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ] = None
    position: Annotated[int | None, Field(ge=1, le=700, description="Its place, 1 to 700.")] = None


class Input(ToolInput):
    """The arguments."""

    parent_category_id: Annotated[
        Id,
        Field(alias="parentCategoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ]
    ordered_category_ids: Annotated[
        ListOf[Id],
        Field(
            alias="orderedCategoryIds",
            description="IDs in the new order, from get_single_zoho_desk_kb_category_tree_by_id.",
        ),
    ]
    category_positions: Annotated[
        ListOf[CategoryPositions],
        Field(alias="categoryPositions", min_length=1, max_length=700, description="The same order as positions."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/kbSections/reorder",
        body={
            "parentCategoryId": args.parent_category_id,
            "orderedCategoryIds": args.ordered_category_ids,
            "categoryPositions": args.category_positions,
        },
    )
