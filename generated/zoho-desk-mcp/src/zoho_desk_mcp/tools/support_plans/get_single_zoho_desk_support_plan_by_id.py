"""Get a support plan.

GET /api/v1/supportPlans/{supportPlanId} (getSupportPlanDetails in SupportPlan.json).
Scopes: Desk.automations.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    support_plan_id: Annotated[
        Id,
        Field(alias="supportPlanId", description="ID from list_all_zoho_desk_support_plans."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/supportPlans/{supportPlanId}",
        path_values={"supportPlanId": args.support_plan_id},
    )
