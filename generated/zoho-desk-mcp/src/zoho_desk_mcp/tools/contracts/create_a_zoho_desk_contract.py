"""Create a contract.

POST /api/v1/contracts (createContract in Contract.json).
Scopes: Desk.contracts.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    contract_name: Annotated[
        str,
        Field(
            alias="contractName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=80,
            description="Name, at most 80 characters.",
        ),
    ]
    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    associated_support_plan_id: Annotated[
        Id,
        Field(alias="associatedSupportPlanId", description="ID from list_all_zoho_desk_support_plans."),
    ]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    owner_id: Annotated[Id, Field(alias="ownerId", description="ID from list_all_zoho_desk_agents.")]
    start_date: Annotated[
        str,
        Field(
            alias="startDate",
            pattern="^([12][0-9]{3})-(0?[1-9]|1[012])-(0?[1-9]|[12][0-9]|3[01])$",
            max_length=100,
            description="First day, like 2026-01-31.",
        ),
    ]
    end_date: Annotated[
        str | None,
        Field(
            alias="endDate",
            pattern="^([12][0-9]{3})-(0?[1-9]|1[012])-(0?[1-9]|[12][0-9]|3[01])$",
            max_length=100,
            description="Last day, like 2027-01-30.",
        ),
    ] = None
    contract_number: Annotated[
        str | None,
        Field(
            alias="contractNumber",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=50,
            description="Your own number for it.",
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
        "POST",
        "/api/v1/contracts",
        body={
            "contractName": args.contract_name,
            "accountId": args.account_id,
            "associatedSupportPlanId": args.associated_support_plan_id,
            "departmentId": await client.lookup.department(args.department_id),
            "ownerId": args.owner_id,
            "startDate": args.start_date,
            "endDate": args.end_date,
            "contractNumber": args.contract_number,
            "productId": args.product_id,
            "cf": args.cf,
        },
    )
