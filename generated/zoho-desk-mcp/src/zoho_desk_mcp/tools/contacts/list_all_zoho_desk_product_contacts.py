"""List the contacts of a product.

GET /api/v1/products/{productId}/contacts (getContactsUnderProduct in Contact.json).
Scopes: Desk.settings.READ, Desk.contacts.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    product_id: Annotated[Id, Field(alias="productId", description="ID from list_all_zoho_desk_products.")]
    is_spam: Annotated[
        bool | None,
        Field(alias="isSpam", description="True lists contacts marked as spam; left out, those that are not."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/products/{productId}/contacts",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"productId": args.product_id},
        query={"isSpam": args.is_spam},
    )
