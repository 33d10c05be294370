"""Update a contract.

PATCH /api/v1/contracts/{contractId} (updateContract in Contract.json).
Scopes: Desk.contracts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    contract_id: Annotated[Id, Field(alias="contractId", description="ID from list_all_zoho_desk_contracts.")]
    contract_name: Annotated[
        str | None,
        Field(
            alias="contractName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=80,
            description="New name, at most 80 characters.",
        ),
    ] = None
    start_date: Annotated[
        str | None,
        Field(
            alias="startDate",
            pattern="^([12][0-9]{3})-(0?[1-9]|1[012])-(0?[1-9]|[12][0-9]|3[01])$",
            max_length=100,
            description="New first day, like 2026-01-31.",
        ),
    ] = None
    end_date: Annotated[
        str | None,
        Field(
            alias="endDate",
            pattern="^([12][0-9]{3})-(0?[1-9]|1[012])-(0?[1-9]|[12][0-9]|3[01])$",
            max_length=100,
            description="New last day, like 2027-01-30.",
        ),
    ] = None
    owner_id: Annotated[Id | None, Field(alias="ownerId", description="ID from list_all_zoho_desk_agents.")] = None
    contract_number: Annotated[
        str | None,
        Field(
            alias="contractNumber",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="New contract number.",
        ),
    ] = None
    product_id: Annotated[
        Id | None,
        Field(alias="productId", description="ID from list_all_zoho_desk_products."),
    ] = None
    cf: Annotated[
        dict[str, Any] | None,
        Field(description="Keyed by API names from list_all_zoho_desk_organization_fields."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/contracts/{contractId}",
        path_values={"contractId": args.contract_id},
        changes={
            "contractName": args.contract_name,
            "startDate": args.start_date,
            "endDate": args.end_date,
            "ownerId": args.owner_id,
            "contractNumber": args.contract_number,
            "productId": args.product_id,
            "cf": args.cf,
        },
    )
