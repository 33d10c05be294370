"""Get a knowledge base root category.

GET /api/v1/kbRootCategories/{rootCategoryId} (getKBRootCategory in KBRootCategory.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    root_category_id: Annotated[
        Id,
        Field(alias="rootCategoryId", description="ID from list_all_zoho_desk_kb_root_categories."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/kbRootCategories/{rootCategoryId}",
        path_values={"rootCategoryId": args.root_category_id},
    )
