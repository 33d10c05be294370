"""Get a product.

GET /api/v1/products/{productId} (getProduct in Product.json).
Scopes: Desk.settings.READ, Desk.products.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    product_id: Annotated[
        Id,
        Field(alias="productId", description="ID from list_all_zoho_desk_products or a ticket's productId."),
    ]
    include: Annotated[
        ListOf[Literal["departments", "owner"]] | None,
        Field(description="Add the departments or the owning agent (owner) to the answer."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/products/{productId}",
        path_values={"productId": args.product_id},
        query={"include": args.include},
    )
