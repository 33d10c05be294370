"""Delete a support plan.

DELETE /api/v1/supportPlans/{supportPlanId} (deleteSupportPlan in SupportPlan.json).
Scopes: Desk.automations.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    support_plan_id: Annotated[
        Id,
        Field(alias="supportPlanId", description="ID from list_all_zoho_desk_support_plans."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/supportPlans/{supportPlanId}",
        path_values={"supportPlanId": args.support_plan_id},
    )
