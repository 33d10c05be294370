"""Create a support plan.

POST /api/v1/supportPlans (createSupportPlan in SupportPlan.json).
Scopes: Desk.automations.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class CreditDetails(ToolInput):
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


class Input(ToolInput):
    """The arguments."""

    name: Annotated[
        str,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=100,
            description="Name of the plan, at most 100 characters.",
        ),
    ]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ]
    support_type: Annotated[
        Literal["UNLIMITED_SUPPORT", "HOURS", "TICKETS", "PRICE"],
        Field(alias="supportType", description="What the plan counts; PRICE counts cost."),
    ]
    sla_id: Annotated[Id, Field(alias="slaId", description="ID of an SLA, as in list_all_zoho_desk_support_plans.")]
    credit_details: Annotated[
        CreditDetails | None,
        Field(alias="creditDetails", description="The limits, unless UNLIMITED_SUPPORT."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
