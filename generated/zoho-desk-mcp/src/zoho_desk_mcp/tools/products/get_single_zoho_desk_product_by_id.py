"""Get a product.

Reads one product in full: name, code, price, category, manufacturer, description, owner,
departments and custom fields (cf).

Method: get (reads).
Tags: products.
Operation: getProduct in Product.json.
Scopes: Desk.settings.READ, Desk.products.READ.
Response: product.ProductResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    product_id: Id = Field(description="ID from list_all_zoho_desk_products or a ticket's productId.")
    include: ListOf[Literal["departments", "owner"]] | None = Field(
        None, description="Add the departments or the owning agent (owner) to the response."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/products/{productId}",
        path_values={"productId": args.product_id},
        query={"include": args.include},
    )
