"""Change time tracking settings.

Switches time tracking of a department on or off and changes billing and the activities that count;
send activityPreference whole. Which ticket actions log time is set in Zoho Desk itself.

Method: update (writes, destructive, idempotent).
Tags: time_entries, settings.
Operation: updateTimeTrackingSettings in TimeTracking.json.
Scopes: Desk.settings.UPDATE.
Response: time_tracking.GetTimeTrackingJson.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response

BillingType = Literal[
    "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_AGENT", "SPECIFIC_COST_PER_PROFILE"
]


class Agents(ToolInput):
    id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    cost: float = Field(description="Cost of an hour.")


class Profiles(ToolInput):
    id: Id = Field(description="ID from list_all_zoho_desk_profiles.")
    cost: float = Field(description="Cost of an hour.")


class ActivityPreference(ToolInput):
    is_tasks_enabled: bool = Field(description="Tasks count, with timers run by hand.")
    is_events_enabled: bool = Field(description="Events count, with timers run by hand.")
    can_auto_track_calls: bool = Field(description="Calls count, with automatic timers.")
    track_mode: Literal["CONSECUTIVE", "CONCURRENT"] = Field(description="CONCURRENT allows several timers at once.")


class Input(ToolInput):
    dep_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    is_time_tracking: bool = Field(description="false switches time tracking off.")
    is_billable: bool | None = Field(None, description="true when tracked time is billed.")
    billing_type: BillingType | None = Field(None, description="How time is charged.")
    fixed_cost: float | None = Field(None, description="Cost for the two FIXED_COST types.")
    agents: ListOf[Agents] | None = Field(None, description="All costs per agent, for SPECIFIC_COST_PER_AGENT.")
    profiles: ListOf[Profiles] | None = Field(None, description="All costs per profile, for SPECIFIC_COST_PER_PROFILE.")
    timer_action: Literal["ADD", "DISCARD"] | None = Field(
        None, description="What becomes of the time of running timers."
    )
    activity_preference: ActivityPreference | None = Field(None, description="Time on activities other than tickets.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PUT",
        "/api/v1/timeTrackSettings",
        body={
            "depId": await client.lookup.department(args.dep_id),
            "isTimeTracking": args.is_time_tracking,
            "isBillable": args.is_billable,
            "billingType": args.billing_type,
            "fixedCost": args.fixed_cost,
            "agents": await found_within(args.agents, {"id": client.lookup.agent}),
            "profiles": args.profiles,
            "timerAction": args.timer_action,
            "activityPreference": args.activity_preference,
        },
    )
