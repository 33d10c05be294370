"""List a section's articles in order.

GET /api/v1/kbCategory/{categoryId}/repositionArticles (getArticlesForRepositioning in KbCategory.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    category_id: Annotated[
        Id,
        Field(
            alias="categoryId", description="ID of a lowest section, from get_single_zoho_desk_kb_category_tree_by_id."
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/kbCategory/{categoryId}/repositionArticles",
        pages=PAGES,
        path_values={"categoryId": args.category_id},
    )
