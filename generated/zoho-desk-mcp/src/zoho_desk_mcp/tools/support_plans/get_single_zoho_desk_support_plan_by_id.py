"""Get a support plan.

Reads one support plan: its type, credit limit and cycle, carry-over and overuse rules, SLA and
department. Which plan a contract has is told by get_single_zoho_desk_contract_by_id.

Method: get (reads).
Tags: support_plans, contracts.
Operation: getSupportPlanDetails in SupportPlan.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: support_plan.CreateSupportPlanResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    support_plan_id: Id = Field(description="ID from list_all_zoho_desk_support_plans.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/supportPlans/{supportPlanId}", path_values={"supportPlanId": args.support_plan_id}
    )
