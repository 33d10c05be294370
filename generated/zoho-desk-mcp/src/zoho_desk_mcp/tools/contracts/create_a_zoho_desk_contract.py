"""Create a contract.

Starts a support contract for a company: it binds the account to a support plan from a start date
on. The plan cannot be changed afterwards.

Method: create (writes).
Tags: contracts.
Operation: createContract in Contract.json.
Scopes: Desk.contracts.CREATE, Desk.settings.CREATE.
Response: contract.GetContractJson.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CalendarDay, PlainText
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    contract_name: PlainText = Field(max_length=80, description="Name, at most 80 characters.")
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    associated_support_plan_id: Id = Field(description="ID from list_all_zoho_desk_support_plans.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    owner_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    start_date: CalendarDay = Field(max_length=100, description="First day, like 2026-01-31.")
    end_date: CalendarDay | None = Field(None, max_length=100, description="Last day, like 2027-01-30.")
    contract_number: PlainText | None = Field(None, max_length=50, description="Your own number for it.")
    product_id: Id | None = Field(None, description="ID from list_all_zoho_desk_products.")
    cf: dict[str, Any] | None = Field(
        None, description="Keyed by API names from list_all_zoho_desk_organization_fields."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contracts",
        body={
            "contractName": args.contract_name,
            "accountId": args.account_id,
            "associatedSupportPlanId": args.associated_support_plan_id,
            "departmentId": await client.lookup.department(args.department_id),
            "ownerId": await client.lookup.agent(args.owner_id),
            "startDate": args.start_date,
            "endDate": args.end_date,
            "contractNumber": args.contract_number,
            "productId": args.product_id,
            "cf": args.cf,
        },
    )
