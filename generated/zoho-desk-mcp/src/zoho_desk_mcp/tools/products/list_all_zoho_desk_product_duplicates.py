"""Find products with the same name.

GET /api/v1/products/searchDuplicates (searchProductDuplicates in Product.json).
Scopes: Desk.settings.READ, Desk.products.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    product_name: Annotated[
        str,
        Field(alias="productName", max_length=200, description="Name to look for, at most 200 characters."),
    ]
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/products/searchDuplicates",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"productName": args.product_name},
    )
