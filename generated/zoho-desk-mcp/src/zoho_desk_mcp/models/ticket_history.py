"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import actor as actor_1


class AuthorWithName(ResponseModel):
    name: str | None
    id: str | int | None
    type: Literal[
        "Agent",
        "Contact",
        "DirectAssignment",
        "RoundRobinAssignment",
        "NotificationRule",
        "SLA",
        "Workflow",
        "Macro",
        "Supervise",
        "Blueprint",
        "ZIA",
        "System",
    ]


class PropertyValueObject(ResponseModel):
    name: str | None
    id: str | int | None
    type: Literal["Agent", "Contact", "Department", "Group", "Role"] | None


class SingleCaseHistoryRespnsActorInfoItem(ResponseModel):
    property_name: str | None
    property_type: Literal[
        "Text",
        "TextList",
        "Enum",
        "Boolean",
        "Numeric",
        "Duration",
        "Date",
        "DateTime",
        "Entity",
        "EntityList",
        "PropertyGroup",
        "PropertyGroupList",
        "ValueTransition",
    ]
    system_property: bool | None
    property_value: str | None


class SingleCaseHistoryRespnsEventInfoItem(ResponseModel):
    property_name: str | None
    property_type: Literal[
        "Text",
        "TextList",
        "Enum",
        "Boolean",
        "Numeric",
        "Duration",
        "Date",
        "DateTime",
        "Entity",
        "EntityList",
        "PropertyGroup",
        "PropertyGroupList",
        "ValueTransition",
    ]
    system_property: bool | None
    property_value: PropertyValueObject | None


class TicketHistoryResponseForAccountContact(ResponseModel):
    ticket_number: dict[str, Any]
    status_type: Literal["Open", "Closed", "On Hold"]
    author: actor_1.Author | None
    subject: str | None
    due_date: str | None
    department_id: str | int | None
    priority: str | None
    web_url: str | None
    recipients: list[str | None] | None
    event_time: str | None
    operation: str | None
    ticket_id: str | int | None
    status: str | None


class AccountContactData(RootModel[list[TicketHistoryResponseForAccountContact | None] | None]):
    root: list[TicketHistoryResponseForAccountContact | None] | None


class AccountContactHistoryResponse(ResponseModel):
    data: list[TicketHistoryResponseForAccountContact | None] | None


class SingleCaseHistoryRespns(ResponseModel):
    actor: AuthorWithName | None
    event_info: list[SingleCaseHistoryRespnsEventInfoItem | None] | None
    event_time: str | None
    event_name: Literal[
        "TicketCreated",
        "TicketUpdated",
        "TicketDeleted",
        "TicketRestored",
        "TicketCloned",
        "TicketMergedMaster",
        "TicketMergedChild",
        "TicketSplitParent",
        "TicketSplitChild",
        "TicketArchived",
        "TicketEscalated",
        "TicketShared",
        "TicketShareModeUpdated",
        "TicketShareRevoked",
        "ThreadAdded",
        "ThreadDeleted",
        "ThreadResent",
        "CommentAdded",
        "CommentEdited",
        "CommentDeleted",
        "ApprovalSent",
        "ApprovalApproved",
        "ApprovalRejected",
        "FollowersAdded",
        "FollowersRemoved",
        "TagsAdded",
        "TagsRemoved",
        "AttachmentAdded",
        "AttachmentUpdated",
        "AttachmentDeleted",
        "AttachmentRestored",
        "AttachmentDeletedRB",
        "TimeEntryAdded",
        "TimeEntryUpdated",
        "TimeEntryDeleted",
        "TimeEntryRestored",
        "SecondaryContactsAdded",
        "SecondaryContactsUpdated",
        "OvershotDueTime",
        "BlueprintApplied",
        "BlueprintRevoked",
        "BlueprintTransitionPerformed",
        "BlueprintStateMoved",
        "CustomFunctionExecuted",
        "WorkflowActionFailed",
        "NotificationSent",
        "CallAdded",
        "CallUpdated",
        "CallDeleted",
        "CallRestored",
        "CallCommentAdded",
        "CallCommentEdited",
        "CallCommentDeleted",
        "CallTimeEntryAdded",
        "CallTimeEntryUpdated",
        "CallTimeEntryDeleted",
        "CallTimeEntryRestored",
        "EventAdded",
        "EventUpdated",
        "EventDeleted",
        "EventRestored",
        "EventCommentAdded",
        "EventCommentEdited",
        "EventCommentDeleted",
        "EventTimeEntryAdded",
        "EventTimeEntryUpdated",
        "EventTimeEntryDeleted",
        "EventTimeEntryRestored",
        "TaskAdded",
        "TaskUpdated",
        "TaskDeleted",
        "TaskRestored",
        "TaskCommentAdded",
        "TaskCommentEdited",
        "TaskCommentDeleted",
        "TaskTimeEntryAdded",
        "TaskTimeEntryUpdated",
        "TaskTimeEntryDeleted",
        "TaskTimeEntryRestored",
        "BugCreated",
        "BugLinked",
        "BugDelinked",
        "LanguageDetection",
        "InvoiceCreated",
        "EstimateCreated",
        "SalesOrderCreated",
    ]
    source: (
        Literal[
            "Email",
            "Chat",
            "OfflineChat",
            "Helpcenter",
            "Forum",
            "Twitter",
            "Facebook",
            "Instagram",
            "FeedbackWidget",
            "WebForm",
            "CustomChannel",
            "Import",
            "IncomingResponse",
            "CustomerRating",
            "Setting",
            "LicenseDowngrade",
            "ZohoBugTracker",
            "Jira",
            "ZohoBooks",
            "ZohoInvoice",
            "ZohoInventory",
        ]
        | None
    )
    actor_info: list[SingleCaseHistoryRespnsActorInfoItem | None] | None


class NewTicketHistoryArray(RootModel[list[SingleCaseHistoryRespns | None] | None]):
    root: list[SingleCaseHistoryRespns | None] | None
