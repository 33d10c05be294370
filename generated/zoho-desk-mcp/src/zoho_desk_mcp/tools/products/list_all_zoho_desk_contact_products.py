"""List the products of a contact.

Lists the products one person is linked to, over all departments. What the person's company has is
in list_all_zoho_desk_account_products.

Method: list (reads).
Tags: products, contacts.
Operation: getProductsUnderContact in Product.json.
Scopes: Desk.contacts.READ, Desk.settings.READ, Desk.products.READ.
Response: product.ProductWithOutDeptDataJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contact_id: Id = Field(description="ID from list_all_zoho_desk_contacts_search.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/contacts/{contactId}/products",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"contactId": args.contact_id},
        query={"departmentId": "0"},
    )
