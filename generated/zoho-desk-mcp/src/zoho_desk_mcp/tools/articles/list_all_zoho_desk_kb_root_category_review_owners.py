"""List review owners of a root category.

GET /api/v1/kbRootCategories/{rootCategoryId}/reviewOwners (getKBRootCategoryReviewOwners in KBRootCategory.json).
Scopes: Desk.articles.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    root_category_id: Annotated[
        Id,
        Field(alias="rootCategoryId", description="ID from list_all_zoho_desk_kb_root_categories."),
    ]
    search_value: Annotated[
        str | None,
        Field(
            alias="searchValue",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            description="Text to look for in the names.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/kbRootCategories/{rootCategoryId}/reviewOwners",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"rootCategoryId": args.root_category_id},
        query={"searchValue": args.search_value},
    )
