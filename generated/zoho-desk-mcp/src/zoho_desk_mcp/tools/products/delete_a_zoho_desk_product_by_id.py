"""Move products to the recycle bin.

Moves up to 50 products to the recycle bin, where they can be restored for 60 days; later they are
lost. See with list_all_zoho_desk_product_accounts who still has them.

Method: delete (writes, deletes, destructive, idempotent).
Tags: products.
Operation: deleteProduct in Product.json.
Scopes: Desk.settings.DELETE, Desk.products.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    product_ids: ListOf[Id] = Field(max_length=50, description="At most 50 IDs, from list_all_zoho_desk_products.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/products/moveToTrash", body={"productIds": args.product_ids})
