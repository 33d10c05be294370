"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

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
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    type: Literal["Agent", "Contact", "Department", "Group", "Role"] | None


class SingleCaseHistoryRespnsActorInfoItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    property_name: Annotated[str | None, Field(alias="propertyName")]
    property_type: Annotated[
        Literal[
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
        ],
        Field(alias="propertyType"),
    ]
    system_property: Annotated[bool | None, Field(alias="systemProperty")]
    property_value: Annotated[str | None, Field(alias="propertyValue")]


class SingleCaseHistoryRespnsEventInfoItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    property_name: Annotated[str | None, Field(alias="propertyName")]
    property_type: Annotated[
        Literal[
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
        ],
        Field(alias="propertyType"),
    ]
    system_property: Annotated[bool | None, Field(alias="systemProperty")]
    property_value: Annotated[PropertyValueObject | None, Field(alias="propertyValue")]


class TicketHistoryResponseForAccountContact(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[dict[str, Any], Field(alias="ticketNumber")]
    status_type: Annotated[Literal["Open", "Closed", "On Hold"], Field(alias="statusType")]
    author: actor_1.Author | None
    subject: str | None
    due_date: Annotated[str | None, Field(alias="dueDate")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    priority: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    recipients: list[str | None] | None
    event_time: Annotated[str | None, Field(alias="eventTime")]
    operation: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None


class AccountContactData(RootModel[list[TicketHistoryResponseForAccountContact | None] | None]):
    root: list[TicketHistoryResponseForAccountContact | None] | None


class AccountContactHistoryResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TicketHistoryResponseForAccountContact | None] | None


class SingleCaseHistoryRespns(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    actor: AuthorWithName | None
    event_info: Annotated[
        list[SingleCaseHistoryRespnsEventInfoItem | None] | None,
        Field(alias="eventInfo"),
    ]
    event_time: Annotated[str | None, Field(alias="eventTime")]
    event_name: Annotated[
        Literal[
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
        ],
        Field(alias="eventName"),
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
    actor_info: Annotated[
        list[SingleCaseHistoryRespnsActorInfoItem | None] | None,
        Field(alias="actorInfo"),
    ]


class NewTicketHistoryArray(RootModel[list[SingleCaseHistoryRespns | None] | None]):
    root: list[SingleCaseHistoryRespns | None] | None
