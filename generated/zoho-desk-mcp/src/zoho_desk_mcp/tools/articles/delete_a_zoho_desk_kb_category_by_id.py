"""Delete a knowledge base category.

DELETE /api/v1/kbCategory/{categoryId} (deleteCategory in KbCategory.json).
Scopes: Desk.articles.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    category_id: Annotated[
        Id,
        Field(alias="categoryId", description="ID from get_single_zoho_desk_kb_category_tree_by_id."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/kbCategory/{categoryId}",
        path_values={"categoryId": args.category_id},
    )
