"""Update a support plan.

Changes name, type, SLA, limits or status of a support plan; its department is fixed. Status
DISCONTINUED takes a plan off the offer without deleting it.

Method: update (writes, destructive, idempotent).
Tags: support_plans, contracts.
Operation: updateSupportPlan in SupportPlan.json.
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
Response: support_plan.CreateSupportPlanResponse2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Digits, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response

CreditDetailsCreditCycle = Literal["WEEKLY", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "CONTRACT_DURATION"]


class CreditDetails(ToolInput):
    credit_limit: Digits = Field(description="Credits a cycle, at most 1000000.")
    credit_cycle: CreditDetailsCreditCycle = Field(description="How often the credits start anew.")
    is_carry_forward_allowed: bool = Field(description="True carries unused credits over.")
    is_additional_usage_allowed: bool = Field(description="True allows more than the limit.")


class Input(ToolInput):
    support_plan_id: Id = Field(description="ID from list_all_zoho_desk_support_plans.")
    name: PlainText | None = Field(None, max_length=100, description="New name of the plan.")
    support_type: Literal["UNLIMITED_SUPPORT", "HOURS", "TICKETS", "PRICE"] | None = Field(
        None, description="What the plan counts; PRICE counts cost."
    )
    sla_id: Id | None = Field(None, description="ID of an SLA, as in list_all_zoho_desk_support_plans.")
    status: Literal["ACTIVE", "DISCONTINUED"] | None = Field(None, description="Whether the plan is on offer.")
    credit_details: CreditDetails | None = Field(None, description="The limits, all four of them.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/supportPlans/{supportPlanId}",
        path_values={"supportPlanId": args.support_plan_id},
        body={
            "name": args.name,
            "supportType": args.support_type,
            "slaId": args.sla_id,
            "status": args.status,
            "creditDetails": args.credit_details,
        },
    )
