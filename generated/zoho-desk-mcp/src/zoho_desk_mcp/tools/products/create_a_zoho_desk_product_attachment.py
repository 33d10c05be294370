"""Attach a file to a product.

Uploads one file and keeps it with a product, for example its manual. Returns the attachment with
its ID.

Method: create (writes).
Tags: products, attachments.
Operation: createProductAttachment in ProductAttachment.json.
Scopes: Desk.products.UPDATE, Desk.settings.UPDATE.
Response: product_attachment.AttachmentJson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    product_id: Id = Field(description="ID from list_all_zoho_desk_products.")
    content: Base64 = Field(description="The file as base64.")
    name: str = Field(description="File name with its ending, like manual.pdf.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/products/{productId}/attachments",
        path_values={"productId": args.product_id},
        files={"file": (args.name, args.content)},
    )
