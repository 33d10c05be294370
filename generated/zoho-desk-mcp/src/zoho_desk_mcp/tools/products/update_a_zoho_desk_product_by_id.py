"""Update a product.

Changes fields of one product; what is left out stays. The list in departmentIds replaces the stored
one, so send all departments that shall keep the product.

Method: update (writes, destructive, idempotent).
Tags: products.
Operation: updateProduct in Product.json.
Scopes: Desk.settings.UPDATE, Desk.products.UPDATE.
Response: product.ProductResponse.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    product_id: Id = Field(description="ID from list_all_zoho_desk_products.")
    product_name: str | None = Field(None, max_length=200, description="New product name.")
    department_ids: ListOf[NameOrId] | None = Field(
        None, description="ID or name, from list_all_zoho_desk_departments."
    )
    product_code: PlainText | None = Field(None, max_length=200, description="New code or article number.")
    unit_price: float | None = Field(None, description="New price of one unit.")
    product_category: str | None = Field(None, description="New product category.")
    description: PlainText | None = Field(None, max_length=65535, description="Notes that replace the stored ones.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )
    clear: ListOf[Literal["productCode", "unitPrice"]] | None = Field(None, description="Fields to empty.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/products/{productId}",
        path_values={"productId": args.product_id},
        body={
            "productName": args.product_name,
            "departmentIds": await client.lookup.department(args.department_ids),
            "productCode": args.product_code,
            "unitPrice": args.unit_price,
            "productCategory": args.product_category,
            "description": args.description,
            "cf": args.cf,
        },
        clear=args.clear or (),
    )
