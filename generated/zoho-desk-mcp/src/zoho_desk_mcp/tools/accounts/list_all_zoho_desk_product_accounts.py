"""List the accounts of a product.

Lists the companies that are linked to a product, to see which customers bought or use it. For
single people use list_all_zoho_desk_product_contacts. The token also needs read access to settings.

Method: list (reads).
Tags: accounts, products.
Operation: getAccountsByProduct in Account.json.
Scopes: Desk.settings.READ, Desk.contacts.READ.
Response: account.AccountListArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    product_id: Id = Field(description="ID from list_all_zoho_desk_products.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/products/{productId}/accounts",
        pages=Pages(first=1, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"productId": args.product_id},
    )
