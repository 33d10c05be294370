"""Set up time tracking.

POST /api/v1/timeTrackSettings (saveTimeTrackingSettings in TimeTracking.json).
Scopes: Desk.settings.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Agents(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID from list_all_zoho_desk_agents.")]
    cost: Annotated[float, Field(description="Cost of an hour.")]


class Profiles(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID from list_all_zoho_desk_profiles.")]
    cost: Annotated[float, Field(description="Cost of an hour.")]


class Input(ToolInput):
    """The arguments."""

    dep_id: Annotated[Id, Field(alias="depId", description="ID from list_all_zoho_desk_departments.")]
    is_time_tracking: Annotated[bool, Field(alias="isTimeTracking", description="true switches time tracking on.")]
    is_billable: Annotated[
        bool | None,
        Field(alias="isBillable", description="true when tracked time is billed."),
    ] = None
    billing_type: Annotated[
        Literal[
            "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_AGENT", "SPECIFIC_COST_PER_PROFILE"
        ]
        | None,
        Field(alias="billingType", description="How time is charged."),
    ] = None
    fixed_cost: Annotated[
        float | None,
        Field(alias="fixedCost", description="Cost for the two FIXED_COST types."),
    ] = None
    agents: Annotated[ListOf[Agents] | None, Field(description="Cost per agent, for SPECIFIC_COST_PER_AGENT.")] = None
    profiles: Annotated[
        ListOf[Profiles] | None,
        Field(description="Cost per profile, for SPECIFIC_COST_PER_PROFILE."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/timeTrackSettings",
        body={
            "depId": args.dep_id,
            "isTimeTracking": args.is_time_tracking,
            "isBillable": args.is_billable,
            "billingType": args.billing_type,
            "fixedCost": args.fixed_cost,
            "agents": args.agents,
            "profiles": args.profiles,
        },
    )
