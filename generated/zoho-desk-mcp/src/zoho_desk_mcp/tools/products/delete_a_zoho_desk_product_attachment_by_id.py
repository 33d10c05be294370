"""Delete a product attachment.

Removes one file from a product; the product stays. No tool restores the file, so keep a copy.

Method: delete (writes, deletes, destructive, idempotent).
Tags: products, attachments.
Operation: deleteProductAttachment in ProductAttachment.json.
Scopes: Desk.products.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    product_id: Id = Field(description="ID from list_all_zoho_desk_products.")
    attachment_id: Id = Field(description="ID from list_all_zoho_desk_product_attachments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/products/{productId}/attachments/{attachmentId}",
        path_values={"productId": args.product_id, "attachmentId": args.attachment_id},
    )
