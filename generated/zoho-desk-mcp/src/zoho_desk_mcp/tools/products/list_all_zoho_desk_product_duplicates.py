"""Find products with the same name.

Checks by name whether a product is already in the catalog; call it before
create_a_zoho_desk_product. For other searches use list_all_zoho_desk_products_search.

Method: list (reads).
Tags: products.
Operation: searchProductDuplicates in Product.json.
Scopes: Desk.settings.READ, Desk.products.READ.
Response: product.ProductWithOutDeptDataJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    product_name: str = Field(max_length=200, description="Name to look for, at most 200 characters.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/products/searchDuplicates",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"productName": args.product_name},
    )
