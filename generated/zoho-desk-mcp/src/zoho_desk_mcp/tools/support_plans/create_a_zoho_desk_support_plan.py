"""Create a support plan.

Sets up a plan that limits support to hours, tickets or cost for each cycle, or leaves it unlimited.
It reaches a customer only through a contract. The department cannot be changed later.

Method: create (writes).
Tags: support_plans, contracts.
Operation: createSupportPlan in SupportPlan.json.
Scopes: Desk.automations.CREATE, Desk.settings.CREATE.
Response: support_plan.CreateSupportPlanResponse2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Digits, PlainText
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response

CreditDetailsCreditCycle = Literal["WEEKLY", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "CONTRACT_DURATION"]


class CreditDetails(ToolInput):
    credit_limit: Digits = Field(description="Credits a cycle, at most 1000000.")
    credit_cycle: CreditDetailsCreditCycle = Field(description="How often the credits start anew.")
    is_carry_forward_allowed: bool = Field(description="True carries unused credits over.")
    is_additional_usage_allowed: bool = Field(description="True allows more than the limit.")


class Input(ToolInput):
    name: PlainText = Field(max_length=100, description="Name of the plan, at most 100 characters.")
    department_id: NameOrId = Field(description="ID or name, from list_all_zoho_desk_departments.")
    support_type: Literal["UNLIMITED_SUPPORT", "HOURS", "TICKETS", "PRICE"] = Field(
        description="What the plan counts; PRICE counts cost."
    )
    sla_id: Id = Field(description="ID of an SLA, as in list_all_zoho_desk_support_plans.")
    credit_details: CreditDetails | None = Field(None, description="The limits, unless UNLIMITED_SUPPORT.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/supportPlans",
        body={
            "status": "ACTIVE",
            "name": args.name,
            "departmentId": await client.lookup.department(args.department_id),
            "supportType": args.support_type,
            "slaId": args.sla_id,
            "creditDetails": args.credit_details,
        },
    )
