"""Link or unlink contacts of a product.

Links up to 10 people to one product, or unlinks them. For several products of one person use
zoho_desk_contacts_associate_products.

Method: associate_contacts (writes, destructive).
Tags: products, contacts.
Operation: associateContactsWithProduct in Product.json.
Scopes: Desk.settings.UPDATE, Desk.products.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    product_id: Id = Field(description="ID from list_all_zoho_desk_products.")
    ids: ListOf[Id] = Field(max_length=10, description="At most 10 IDs, from list_all_zoho_desk_contacts.")
    associate: bool = Field(description="True to link, false to unlink.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/products/{productId}/associateContacts",
        path_values={"productId": args.product_id},
        body={"ids": args.ids, "associate": args.associate},
    )
