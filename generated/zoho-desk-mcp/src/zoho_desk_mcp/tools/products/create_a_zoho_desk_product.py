"""Create a product.

Adds a product to the catalog of one or more departments. Look with
list_all_zoho_desk_product_duplicates first. Returns the stored product with its ID.

Method: create (writes).
Tags: products.
Operation: createProduct in Product.json.
Scopes: Desk.settings.CREATE, Desk.products.CREATE.
Response: product.ProductResponse.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName, PlainText
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    product_name: str = Field(max_length=200, description="Name of the product; always send it.")
    department_ids: ListOf[NameOrId] = Field(description="ID or name, from list_all_zoho_desk_departments.")
    product_code: PlainText | None = Field(None, max_length=200, description="Code or article number.")
    unit_price: float | None = Field(None, description='Price of one unit, like "49.90".')
    product_category: ChoiceName | None = Field(None, description="Category, as the organization defined it.")
    description: str | None = Field(None, max_length=65535, description="Notes about the product.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/products",
        body={
            "productName": args.product_name,
            "departmentIds": await client.lookup.department(args.department_ids),
            "productCode": args.product_code,
            "unitPrice": args.unit_price,
            "productCategory": args.product_category,
            "description": args.description,
            "cf": args.cf,
        },
    )
