"""Set up time tracking.

Sets up time tracking and its billing in a department that has none yet. Later changes go with
update_a_zoho_desk_time_tracking_settings.

Method: create (writes).
Tags: time_entries, settings.
Operation: saveTimeTrackingSettings in TimeTracking.json.
Scopes: Desk.settings.CREATE.
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


class Input(ToolInput):
    dep_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    is_time_tracking: bool = Field(description="true switches time tracking on.")
    is_billable: bool | None = Field(None, description="true when tracked time is billed.")
    billing_type: BillingType | None = Field(None, description="How time is charged.")
    fixed_cost: float | None = Field(None, description="Cost for the two FIXED_COST types.")
    agents: ListOf[Agents] | None = Field(None, description="Cost per agent, for SPECIFIC_COST_PER_AGENT.")
    profiles: ListOf[Profiles] | None = Field(None, description="Cost per profile, for SPECIFIC_COST_PER_PROFILE.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/timeTrackSettings",
        body={
            "depId": await client.lookup.department(args.dep_id),
            "isTimeTracking": args.is_time_tracking,
            "isBillable": args.is_billable,
            "billingType": args.billing_type,
            "fixedCost": args.fixed_cost,
            "agents": await found_within(args.agents, {"id": client.lookup.agent}),
            "profiles": args.profiles,
        },
    )
