"""List products.

Lists the product catalog page by page, for all departments or one. It cannot filter by name or
code: use list_all_zoho_desk_products_search for that. Entries hold name, code and price;
get_single_zoho_desk_product_by_id has the rest.

Method: list (reads).
Tags: products.
Operation: getProducts in Product.json.
Scopes: Desk.settings.READ, Desk.products.READ.
Response: product.ProductListViewArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId | None = Field(
        None, description="Only products of this department; ID or name from list_all_zoho_desk_departments."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/products",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await client.lookup.department(args.department_id)},
    )
