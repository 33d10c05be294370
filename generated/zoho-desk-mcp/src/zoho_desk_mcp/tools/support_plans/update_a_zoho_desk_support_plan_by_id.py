"""Update a support plan.

PATCH /api/v1/supportPlans/{supportPlanId} (updateSupportPlan in SupportPlan.json).
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class CreditDetails(UpdateInput):
    """The fields of an object in the arguments."""

    credit_limit: Annotated[
        str,
        Field(alias="creditLimit", pattern="^(?:([0-9]+))$", description="Credits a cycle, at most 1000000."),
    ]
    credit_cycle: Annotated[
        Literal["WEEKLY", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "CONTRACT_DURATION"],
        Field(alias="creditCycle", description="How often the credits start anew."),
    ]
    is_carry_forward_allowed: Annotated[
        bool,
        Field(alias="isCarryForwardAllowed", description="True carries unused credits over."),
    ]
    is_additional_usage_allowed: Annotated[
        bool,
        Field(alias="isAdditionalUsageAllowed", description="True allows more than the limit."),
    ]


class Input(UpdateInput):
    """The arguments."""

    support_plan_id: Annotated[
        Id,
        Field(alias="supportPlanId", description="ID from list_all_zoho_desk_support_plans."),
    ]
    name: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=100,
            description="New name of the plan.",
        ),
    ] = None
    support_type: Annotated[
        Literal["UNLIMITED_SUPPORT", "HOURS", "TICKETS", "PRICE"] | None,
        Field(alias="supportType", description="What the plan counts; PRICE counts cost."),
    ] = None
    sla_id: Annotated[
        Id | None,
        Field(alias="slaId", description="ID of an SLA, as in list_all_zoho_desk_support_plans."),
    ] = None
    status: Annotated[
        Literal["ACTIVE", "DISCONTINUED"] | None,
        Field(description="Whether the plan is on offer."),
    ] = None
    credit_details: Annotated[
        CreditDetails | None,
        Field(alias="creditDetails", description="The limits, all four of them."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/supportPlans/{supportPlanId}",
        path_values={"supportPlanId": args.support_plan_id},
        changes={
            "name": args.name,
            "supportType": args.support_type,
            "slaId": args.sla_id,
            "status": args.status,
            "creditDetails": args.credit_details,
        },
    )
