"""Change time tracking settings.

PUT /api/v1/timeTrackSettings (updateTimeTrackingSettings in TimeTracking.json).
Scopes: Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Agents(UpdateInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID from list_all_zoho_desk_agents.")]
    cost: Annotated[float, Field(description="Cost of an hour.")]


class Profiles(UpdateInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID from list_all_zoho_desk_profiles.")]
    cost: Annotated[float, Field(description="Cost of an hour.")]


class ActivityPreference(UpdateInput):
    """The fields of an object in the arguments."""

    is_tasks_enabled: Annotated[
        bool,
        Field(alias="isTasksEnabled", description="Tasks count, with timers run by hand."),
    ]
    is_events_enabled: Annotated[
        bool,
        Field(alias="isEventsEnabled", description="Events count, with timers run by hand."),
    ]
    can_auto_track_calls: Annotated[
        bool,
        Field(alias="canAutoTrackCalls", description="Calls count, with automatic timers."),
    ]
    track_mode: Annotated[
        Literal["CONSECUTIVE", "CONCURRENT"],
        Field(alias="trackMode", description="CONCURRENT allows several timers at once."),
    ]


class Input(UpdateInput):
    """The arguments."""

    dep_id: Annotated[Id, Field(alias="depId", description="ID from list_all_zoho_desk_departments.")]
    is_time_tracking: Annotated[bool, Field(alias="isTimeTracking", description="false switches time tracking off.")]
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
    agents: Annotated[
        ListOf[Agents] | None,
        Field(description="All costs per agent, for SPECIFIC_COST_PER_AGENT."),
    ] = None
    profiles: Annotated[
        ListOf[Profiles] | None,
        Field(description="All costs per profile, for SPECIFIC_COST_PER_PROFILE."),
    ] = None
    timer_action: Annotated[
        Literal["ADD", "DISCARD"] | None,
        Field(alias="timerAction", description="What becomes of the time of running timers."),
    ] = None
    activity_preference: Annotated[
        ActivityPreference | None,
        Field(alias="activityPreference", description="Time on activities other than tickets."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PUT",
        "/api/v1/timeTrackSettings",
        changes={
            "depId": args.dep_id,
            "isTimeTracking": args.is_time_tracking,
            "isBillable": args.is_billable,
            "billingType": args.billing_type,
            "fixedCost": args.fixed_cost,
            "agents": args.agents,
            "profiles": args.profiles,
            "timerAction": args.timer_action,
            "activityPreference": args.activity_preference,
        },
    )
