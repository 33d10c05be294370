"""Search products.

GET /api/v1/products/search (searchProducts in Search.json).
Scopes: Desk.settings.READ, Desk.search.READ, Desk.products.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    all: Annotated[
        str | None,
        Field(
            alias="_all",
            min_length=3,
            max_length=1000,
            description="Words in any field, at least 3 characters; * is a wildcard.",
        ),
    ] = None
    product_name: Annotated[
        str | None,
        Field(
            alias="productName",
            min_length=3,
            max_length=500,
            description="Name of the product, at least 3 characters; * is a wildcard.",
        ),
    ] = None
    product_code: Annotated[
        str | None,
        Field(
            alias="productCode",
            pattern=r"^(?:[0-9a-zA-Z\-\.\$@\?\:\'\/\!\u0080-\U0010FFFF\s]{4,})$",
            min_length=3,
            max_length=100,
            description="Code of the product, at least 4 characters.",
        ),
    ] = None
    contact_id: Annotated[
        ListOf[Id] | None,
        Field(alias="contactId", description="IDs from list_all_zoho_desk_contacts_search."),
    ] = None
    account_id: Annotated[
        ListOf[Id] | None,
        Field(alias="accountId", description="IDs from list_all_zoho_desk_accounts."),
    ] = None
    sort_by: Annotated[
        Literal[
            "relevance", "modifiedTime", "createdTime", "productName", "-modifiedTime", "-createdTime", "-productName"
        ]
        | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/products/search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.all,
            "productName": args.product_name,
            "productCode": args.product_code,
            "contactId": args.contact_id,
            "accountId": args.account_id,
            "sortBy": args.sort_by,
        },
    )
