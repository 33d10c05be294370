"""Delete a product attachment.

DELETE /api/v1/products/{productId}/attachments/{attachmentId} (deleteProductAttachment in ProductAttachment.json).
Scopes: Desk.products.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    product_id: Annotated[Id, Field(alias="productId", description="ID from list_all_zoho_desk_products.")]
    attachment_id: Annotated[
        Id,
        Field(alias="attachmentId", description="ID from list_all_zoho_desk_product_attachments."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/products/{productId}/attachments/{attachmentId}",
        path_values={"productId": args.product_id, "attachmentId": args.attachment_id},
    )
