"""Move products to the recycle bin.

POST /api/v1/products/moveToTrash (deleteProduct in Product.json).
Scopes: Desk.settings.DELETE, Desk.products.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ToolInput):
    """The arguments."""

    product_ids: Annotated[
        ListOf[Id],
        Field(alias="productIds", max_length=50, description="At most 50 IDs, from list_all_zoho_desk_products."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "POST",
        "/api/v1/products/moveToTrash",
        body={"productIds": args.product_ids},
    )
