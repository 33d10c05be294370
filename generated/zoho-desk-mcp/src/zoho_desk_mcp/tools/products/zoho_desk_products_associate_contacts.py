"""Link or unlink contacts of a product.

POST /api/v1/products/{productId}/associateContacts (associateContactsWithProduct in Product.json).
Scopes: Desk.settings.UPDATE, Desk.products.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    product_id: Annotated[Id, Field(alias="productId", description="ID from list_all_zoho_desk_products.")]
    ids: Annotated[ListOf[Id], Field(max_length=10, description="At most 10 IDs, from list_all_zoho_desk_contacts.")]
    associate: Annotated[bool, Field(description="True to link, false to unlink.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/products/{productId}/associateContacts",
        path_values={"productId": args.product_id},
        body={"ids": args.ids, "associate": args.associate},
    )
