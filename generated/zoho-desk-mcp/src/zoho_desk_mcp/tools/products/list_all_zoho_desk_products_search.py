"""Search products.

Finds products of the catalog by name or code, or those that a contact or an account has. For the
whole catalog use list_all_zoho_desk_products. Also needs Desk.settings.READ and Desk.search.READ.

Method: list (reads).
Tags: products, search.
Operation: searchProducts in Search.json.
Scopes: Desk.settings.READ, Desk.search.READ, Desk.products.READ.
Response: search.SearchProductsResponse.
"""

from typing import ClassVar, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal[
    "relevance", "modifiedTime", "createdTime", "productName", "-modifiedTime", "-createdTime", "-productName"
]


class Input(ReadInput):
    text: str | None = Field(
        None, min_length=3, max_length=1000, description="Words in any field, at least 3 characters; * is a wildcard."
    )
    product_name: str | None = Field(
        None, min_length=3, max_length=500, description="Name of the product, at least 3 characters; * is a wildcard."
    )
    product_code: str | None = Field(
        None,
        pattern=r"^(?:[0-9a-zA-Z\-\.\$@\?\:\'\/\!\u0080-\U0010FFFF\s]{4,})$",
        min_length=3,
        max_length=100,
        description="Code of the product, at least 4 characters.",
    )
    contact_id: ListOf[Id] | None = Field(None, description="IDs from list_all_zoho_desk_contacts_search.")
    account_id: ListOf[Id] | None = Field(None, description="IDs from list_all_zoho_desk_accounts.")
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text"}


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/products/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.text,
            "productName": args.product_name,
            "productCode": args.product_code,
            "contactId": args.contact_id,
            "accountId": args.account_id,
            "sortBy": args.sort_by,
        },
    )
