"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetBillingPreferenceEnabledHistory(ResponseModel):
    modified_time: str | None
    name: Literal[
        "FIXED_COST_ENTERED",
        "BILLING_TYPE_CHANGED",
        "BILLING_PREFERENCE_DISABLED",
        "BILLING_PREFERENCE_ENABLED",
        "FIXED_COST_EDITED",
        "BILLING_TYPE_SELECTED",
        "AGENT_ADDED",
        "AGENT_COST_EDITED",
        "AGENT_DELETED",
        "PROFILE_ADDED",
        "PROFILE_COST_EDITED",
        "PROFILE_DELETED",
    ]
    modified_by: str | int | None


class GetBillingTypeChangedHistory(ResponseModel):
    new_value: Literal[
        "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_AGENT", "SPECIFIC_COST_PER_PROFILE"
    ]
    modified_time: str | None
    name: Literal[
        "FIXED_COST_ENTERED",
        "BILLING_TYPE_CHANGED",
        "BILLING_PREFERENCE_DISABLED",
        "BILLING_PREFERENCE_ENABLED",
        "FIXED_COST_EDITED",
        "BILLING_TYPE_SELECTED",
        "AGENT_ADDED",
        "AGENT_COST_EDITED",
        "AGENT_DELETED",
        "PROFILE_ADDED",
        "PROFILE_COST_EDITED",
        "PROFILE_DELETED",
    ]
    modified_by: str | int | None
    old_value: Literal[
        "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_AGENT", "SPECIFIC_COST_PER_PROFILE"
    ]


class GetFixedCostEditedHistory(ResponseModel):
    new_value: float | str | None
    modified_time: str | None
    name: Literal[
        "FIXED_COST_ENTERED",
        "BILLING_TYPE_CHANGED",
        "BILLING_PREFERENCE_DISABLED",
        "BILLING_PREFERENCE_ENABLED",
        "FIXED_COST_EDITED",
        "BILLING_TYPE_SELECTED",
        "AGENT_ADDED",
        "AGENT_COST_EDITED",
        "AGENT_DELETED",
        "PROFILE_ADDED",
        "PROFILE_COST_EDITED",
        "PROFILE_DELETED",
    ]
    modified_by: str | int | None
    old_value: float | str | None


class GetTimeTrackingJsonActivityPreference(ResponseModel):
    is_tasks_enabled: bool | None
    is_events_enabled: bool | None
    can_auto_track_calls: bool | None
    track_mode: Literal["CONSECUTIVE", "CONCURRENT"]


class GetTimeTrackingJsonTicketPreferenceAutoTrackAction(ResponseModel):
    field_update: bool | None
    on_remote_assist: bool | None
    on_chat_complete: bool | None
    comment_actions: bool | None
    approval_actions: bool | None
    send_reply: bool | None
    manual_draft: bool | None
    resolution_actions: bool | None
    attachment_actions: bool | None


class Data(
    RootModel[
        list[GetBillingTypeChangedHistory | GetBillingPreferenceEnabledHistory | GetFixedCostEditedHistory | None]
        | None
    ]
):
    root: (
        list[GetBillingTypeChangedHistory | GetBillingPreferenceEnabledHistory | GetFixedCostEditedHistory | None]
        | None
    )


class GetTimeTrackingJsonTicketPreference(ResponseModel):
    auto_track_action: GetTimeTrackingJsonTicketPreferenceAutoTrackAction | None
    is_review_time: bool | None
    is_auto_pause: bool | None
    is_hide_time_tracking: bool | None
    is_auto_timer: bool | None


class GetTimeTrackingResponse(ResponseModel):
    data: (
        list[GetBillingTypeChangedHistory | GetBillingPreferenceEnabledHistory | GetFixedCostEditedHistory | None]
        | None
    )


class GetTimeTrackingJson(ResponseModel):
    ticket_preference: GetTimeTrackingJsonTicketPreference | None
    billing_type: (
        Literal[
            "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_AGENT", "SPECIFIC_COST_PER_PROFILE"
        ]
        | None
    )
    activity_preference: GetTimeTrackingJsonActivityPreference | None
    fixed_cost: float | str | None
    profiles: dict[str, Any]
    dep_id: str | int | None
    is_time_tracking: bool | None
    is_billable: bool | None
    agents: dict[str, Any]
