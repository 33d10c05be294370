"""Delete a support plan.

Deletes a support plan for good; no tool restores it. To stop offering a plan but keep it, set
status DISCONTINUED with update_a_zoho_desk_support_plan_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: support_plans, contracts.
Operation: deleteSupportPlan in SupportPlan.json.
Scopes: Desk.automations.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    support_plan_id: Id = Field(description="ID from list_all_zoho_desk_support_plans.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/supportPlans/{supportPlanId}", path_values={"supportPlanId": args.support_plan_id}
    )
