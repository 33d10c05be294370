"""List the products of an account.

Lists the products one company is linked to, for example to see what a customer bought, over all
departments. zoho_desk_accounts_associate_products changes the links.

Method: list (reads).
Tags: products, accounts.
Operation: getProductsUnderAccount in Product.json.
Scopes: Desk.contacts.READ, Desk.settings.READ, Desk.products.READ.
Response: product.ProductWithOutDeptDataJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/{accountId}/products",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
        query={"departmentId": "0"},
    )
