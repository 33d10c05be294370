"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetBillingPreferenceEnabledHistory(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
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
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]


class GetBillingTypeChangedHistory(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    new_value: Annotated[
        Literal[
            "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_AGENT", "SPECIFIC_COST_PER_PROFILE"
        ],
        Field(alias="newValue"),
    ]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
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
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    old_value: Annotated[
        Literal[
            "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_AGENT", "SPECIFIC_COST_PER_PROFILE"
        ],
        Field(alias="oldValue"),
    ]


class GetFixedCostEditedHistory(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    new_value: Annotated[float | str | None, Field(alias="newValue")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
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
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    old_value: Annotated[float | str | None, Field(alias="oldValue")]


class GetTimeTrackingJsonActivityPreference(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_tasks_enabled: Annotated[bool | None, Field(alias="isTasksEnabled")]
    is_events_enabled: Annotated[bool | None, Field(alias="isEventsEnabled")]
    can_auto_track_calls: Annotated[bool | None, Field(alias="canAutoTrackCalls")]
    track_mode: Annotated[Literal["CONSECUTIVE", "CONCURRENT"], Field(alias="trackMode")]


class GetTimeTrackingJsonTicketPreferenceAutoTrackAction(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    field_update: Annotated[bool | None, Field(alias="fieldUpdate")]
    on_remote_assist: Annotated[bool | None, Field(alias="onRemoteAssist")]
    on_chat_complete: Annotated[bool | None, Field(alias="onChatComplete")]
    comment_actions: Annotated[bool | None, Field(alias="commentActions")]
    approval_actions: Annotated[bool | None, Field(alias="approvalActions")]
    send_reply: Annotated[bool | None, Field(alias="sendReply")]
    manual_draft: Annotated[bool | None, Field(alias="manualDraft")]
    resolution_actions: Annotated[bool | None, Field(alias="resolutionActions")]
    attachment_actions: Annotated[bool | None, Field(alias="attachmentActions")]


class TimeTrackingJsonActivityPreference(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_tasks_enabled: Annotated[bool | None, Field(alias="isTasksEnabled")]
    is_events_enabled: Annotated[bool | None, Field(alias="isEventsEnabled")]
    can_auto_track_calls: Annotated[bool | None, Field(alias="canAutoTrackCalls")]
    track_mode: Annotated[Literal["CONSECUTIVE", "CONCURRENT"], Field(alias="trackMode")]


class TimeTrackingJsonTicketPreferenceAutoTrackAction(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    field_update: Annotated[bool | None, Field(alias="fieldUpdate")]
    on_remote_assist: Annotated[bool | None, Field(alias="onRemoteAssist")]
    on_chat_complete: Annotated[bool | None, Field(alias="onChatComplete")]
    comment_actions: Annotated[bool | None, Field(alias="commentActions")]
    approval_actions: Annotated[bool | None, Field(alias="approvalActions")]
    send_reply: Annotated[bool | None, Field(alias="sendReply")]
    manual_draft: Annotated[bool | None, Field(alias="manualDraft")]
    resolution_actions: Annotated[bool | None, Field(alias="resolutionActions")]
    attachment_actions: Annotated[bool | None, Field(alias="attachmentActions")]


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
    model_config = ConfigDict(
        extra="forbid",
    )
    auto_track_action: Annotated[
        GetTimeTrackingJsonTicketPreferenceAutoTrackAction | None,
        Field(alias="autoTrackAction"),
    ]
    is_review_time: Annotated[bool | None, Field(alias="isReviewTime")]
    is_auto_pause: Annotated[bool | None, Field(alias="isAutoPause")]
    is_hide_time_tracking: Annotated[bool | None, Field(alias="isHideTimeTracking")]
    is_auto_timer: Annotated[bool | None, Field(alias="isAutoTimer")]


class GetTimeTrackingResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: (
        list[GetBillingTypeChangedHistory | GetBillingPreferenceEnabledHistory | GetFixedCostEditedHistory | None]
        | None
    )


class TimeTrackingJsonTicketPreference(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    auto_track_action: Annotated[
        TimeTrackingJsonTicketPreferenceAutoTrackAction | None,
        Field(alias="autoTrackAction"),
    ]
    is_review_time: Annotated[bool | None, Field(alias="isReviewTime")]
    is_auto_pause: Annotated[bool | None, Field(alias="isAutoPause")]
    is_hide_time_tracking: Annotated[bool | None, Field(alias="isHideTimeTracking")]
    is_auto_timer: Annotated[bool | None, Field(alias="isAutoTimer")]


class GetTimeTrackingJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_preference: Annotated[GetTimeTrackingJsonTicketPreference | None, Field(alias="ticketPreference")]
    billing_type: Annotated[
        Literal[
            "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_AGENT", "SPECIFIC_COST_PER_PROFILE"
        ]
        | None,
        Field(alias="billingType"),
    ]
    activity_preference: Annotated[GetTimeTrackingJsonActivityPreference | None, Field(alias="activityPreference")]
    fixed_cost: Annotated[float | str | None, Field(alias="fixedCost")]
    profiles: dict[str, Any]
    dep_id: Annotated[str | int | None, Field(alias="depId")]
    is_time_tracking: Annotated[bool | None, Field(alias="isTimeTracking")]
    is_billable: Annotated[bool | None, Field(alias="isBillable")]
    agents: dict[str, Any]


class TimeTrackingJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_preference: Annotated[TimeTrackingJsonTicketPreference | None, Field(alias="ticketPreference")]
    billing_type: Annotated[
        Literal[
            "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_AGENT", "SPECIFIC_COST_PER_PROFILE"
        ]
        | None,
        Field(alias="billingType"),
    ]
    activity_preference: Annotated[TimeTrackingJsonActivityPreference | None, Field(alias="activityPreference")]
    fixed_cost: Annotated[float | str | None, Field(alias="fixedCost")]
    profiles: dict[str, Any]
    dep_id: Annotated[str | int | None, Field(alias="depId")]
    is_time_tracking: Annotated[bool | None, Field(alias="isTimeTracking")]
    is_billable: Annotated[bool | None, Field(alias="isBillable")]
    agents: dict[str, Any]
