"""List the contacts of a product.

Lists the contacts that are linked to a product, to see which people own or use it. For the
companies linked to it, use list_all_zoho_desk_product_accounts. The token also needs read access to
settings.

Method: list (reads).
Tags: contacts, products.
Operation: getContactsUnderProduct in Contact.json.
Scopes: Desk.settings.READ, Desk.contacts.READ.
Response: contact.ContactListViewArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    product_id: Id = Field(description="ID from list_all_zoho_desk_products.")
    is_spam: bool | None = Field(None, description="True lists contacts marked as spam; left out, those that are not.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/products/{productId}/contacts",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"productId": args.product_id},
        query={"isSpam": args.is_spam},
    )
