"""Attach a file to a product.

POST /api/v1/products/{productId}/attachments (createProductAttachment in ProductAttachment.json).
Scopes: Desk.products.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    product_id: Annotated[Id, Field(alias="productId", description="ID from list_all_zoho_desk_products.")]
    content: Annotated[Base64, Field(description="The file as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like manual.pdf.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/products/{productId}/attachments",
        path_values={"productId": args.product_id},
        files={"file": (args.name, args.content)},
    )
