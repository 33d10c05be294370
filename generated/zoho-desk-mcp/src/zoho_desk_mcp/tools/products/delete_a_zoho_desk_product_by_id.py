"""Move products to the recycle bin.

POST /api/v1/products/moveToTrash (deleteProduct in Product.json).
Scopes: Desk.settings.DELETE, Desk.products.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    product_ids: Annotated[
        ListOf[Id],
        Field(alias="productIds", max_length=50, description="At most 50 IDs, from list_all_zoho_desk_products."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/products/moveToTrash",
        body={"productIds": args.product_ids},
    )
