"""Update a product.

PATCH /api/v1/products/{productId} (updateProduct in Product.json).
Scopes: Desk.settings.UPDATE, Desk.products.UPDATE.
"""

from typing import Annotated, Any, ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["productCode", "unitPrice"])

    product_id: Annotated[Id, Field(alias="productId", description="ID from list_all_zoho_desk_products.")]
    product_name: Annotated[
        str | None,
        Field(alias="productName", max_length=200, description="New product name."),
    ] = None
    department_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="departmentIds", description="ID or name, from list_all_zoho_desk_departments."),
    ] = None
    product_code: Annotated[
        str | None,
        Field(
            alias="productCode",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=200,
            description="New code or article number; null to clear it.",
        ),
    ] = None
    unit_price: Annotated[
        float | None,
        Field(alias="unitPrice", description="New price of one unit; null to clear it."),
    ] = None
    product_category: Annotated[str | None, Field(alias="productCategory", description="New product category.")] = None
    description: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=65535,
            description="Notes that replace the stored ones.",
        ),
    ] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/products/{productId}",
        path_values={"productId": args.product_id},
        changes={
            "productName": args.product_name,
            "departmentIds": await client.lookup.department(args.department_ids),
            "productCode": args.or_null("product_code"),
            "unitPrice": args.or_null("unit_price"),
            "productCategory": args.product_category,
            "description": args.description,
            "cf": args.cf,
        },
    )
