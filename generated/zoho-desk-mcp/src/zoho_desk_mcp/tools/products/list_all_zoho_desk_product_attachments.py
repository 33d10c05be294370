"""List the attachments of a product.

Lists the files kept with a product, such as manuals or data sheets, with name, size and time of
upload. It does not return their content.

Method: list (reads).
Tags: products, attachments.
Operation: getProductAttachments in ProductAttachment.json.
Scopes: Desk.products.READ, Desk.settings.READ.
Response: product_attachment.GetProductAttachmentsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    product_id: Id = Field(description="ID from list_all_zoho_desk_products.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/products/{productId}/attachments",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"productId": args.product_id},
    )
