"""Update a contract.

Changes fields of one contract, such as a later end date to renew it; what is left out stays. The
support plan cannot be changed. For one field of many contracts use zoho_desk_contracts_update_many.

Method: update (writes, destructive, idempotent).
Tags: contracts.
Operation: updateContract in Contract.json.
Scopes: Desk.contracts.UPDATE, Desk.settings.UPDATE.
Response: contract.GetContractJson.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CalendarDay, PlainText
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contract_id: Id = Field(description="ID from list_all_zoho_desk_contracts.")
    contract_name: PlainText | None = Field(None, max_length=80, description="New name, at most 80 characters.")
    start_date: CalendarDay | None = Field(None, max_length=100, description="New first day, like 2026-01-31.")
    end_date: CalendarDay | None = Field(None, max_length=100, description="New last day, like 2027-01-30.")
    owner_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_agents.")
    contract_number: PlainText | None = Field(None, max_length=50, description="New contract number.")
    product_id: Id | None = Field(None, description="ID from list_all_zoho_desk_products.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/contracts/{contractId}",
        path_values={"contractId": args.contract_id},
        body={
            "contractName": args.contract_name,
            "startDate": args.start_date,
            "endDate": args.end_date,
            "ownerId": await client.lookup.agent(args.owner_id),
            "contractNumber": args.contract_number,
            "productId": args.product_id,
            "cf": args.cf,
        },
    )
