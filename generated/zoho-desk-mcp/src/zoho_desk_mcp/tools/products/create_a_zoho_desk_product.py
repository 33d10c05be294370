"""Create a product.

POST /api/v1/products (createProduct in Product.json).
Scopes: Desk.settings.CREATE, Desk.products.CREATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    product_name: Annotated[
        str,
        Field(alias="productName", max_length=200, description="Name of the product; always send it."),
    ]
    department_ids: Annotated[
        ListOf[NameOrId],
        Field(alias="departmentIds", description="ID or name, from list_all_zoho_desk_departments."),
    ]
    product_code: Annotated[
        str | None,
        Field(
            alias="productCode",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=200,
            description="Code or article number.",
        ),
    ] = None
    unit_price: Annotated[float | None, Field(alias="unitPrice", description='Price of one unit, like "49.90".')] = None
    product_category: Annotated[
        str | None,
        Field(
            alias="productCategory",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            description="Category, as the organization defined it.",
        ),
    ] = None
    description: Annotated[str | None, Field(max_length=65535, description="Notes about the product.")] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
