"""Download a product attachment.

Reads one file that is kept with a product, for example its manual or a data sheet.

Method: get (reads).
Tags: products, attachments.
Operation: downloadProductAttachment in overlay.yaml.
Scopes: Desk.products.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    product_id: Id = Field(description="ID from list_all_zoho_desk_products.")
    attachment_id: Id = Field(description="ID of the file, from list_all_zoho_desk_product_attachments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/products/{productId}/attachments/{attachmentId}/content",
        path_values={"productId": args.product_id, "attachmentId": args.attachment_id},
        download=True,
    )
