"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AbsoluteReminder(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    alert_type: Annotated[list[Literal["EMAIL", "POPUP", "SMS"]] | None, Field(alias="alertType")]
    reminder_type: Annotated[Literal["ABSOLUTE"], Field(alias="reminderType")]
    reminder_time: Annotated[str | None, Field(alias="reminderTime")]


class Assignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None


class CommonJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    category: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None


class CommonJsonRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int, Field(alias="contactId")]
    subject: str
    department_id: Annotated[str | int, Field(alias="departmentId")]
    start_time: Annotated[str, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")] = None
    priority: str | None = None
    category: str | None = None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")] = None
    status: str | None = None


class ContactJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    phone: str | None
    mobile: str | None
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    email: str | None


class ContactOrAccountEventListViewJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    category: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None
    call_id: Annotated[str | int | None, Field(alias="callId")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    status_type: Annotated[Literal["Open", "Closed"], Field(alias="statusType")]
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    activity_time: Annotated[str | int | None, Field(alias="activityTime")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_commented: Annotated[bool | None, Field(alias="isCommented")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[Assignee | None, Field(alias="modifiedBy")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]


class EventListViewArrayDataItemAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None


class EventListViewArrayDataItemContact(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    phone: str | None
    mobile: str | None
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    email: str | None


class EventListViewArrayDataItemTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class EventListViewArrayDataItemTicketAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None


class EventListViewJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    category: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    status_type: Annotated[Literal["Open", "Closed"], Field(alias="statusType")]
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    activity_time: Annotated[str | int | None, Field(alias="activityTime")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_commented: Annotated[bool | None, Field(alias="isCommented")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[Assignee | None, Field(alias="modifiedBy")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]


class GetEventsListResponseDataItemAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None


class GetEventsListResponseDataItemTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class GetEventsListResponseDataItemTicketAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None


class GetEventsListResponseDataItemTicketTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class LongArray(RootModel[list[str | int | None] | None]):
    root: list[str | int | None] | None


class RelativeReminder(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    relative_reminder_in_min: Annotated[str | int | None, Field(alias="relativeReminderInMin")]
    alert_type: Annotated[list[Literal["EMAIL", "POPUP", "SMS"]] | None, Field(alias="alertType")]
    reminder_type: Annotated[Literal["RELATIVE"], Field(alias="reminderType")]


class ReminderArray(RootModel[list[RelativeReminder | AbsoluteReminder | None] | None]):
    root: list[RelativeReminder | AbsoluteReminder | None] | None


class ReminderArrayRequest(RootModel[list[RelativeReminder | AbsoluteReminder | None]]):
    root: list[RelativeReminder | AbsoluteReminder | None]


class Data(RootModel[list[EventListViewJson | None] | None]):
    root: list[EventListViewJson | None] | None


class EventListViewArrayDataItemTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    is_archived: Annotated[bool | None, Field(alias="isArchived")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    channel: str | None
    closed_time: Annotated[str | None, Field(alias="closedTime")]
    phone: str | None
    team_id: Annotated[str | int | None, Field(alias="teamId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    assignee: EventListViewArrayDataItemTicketAssignee | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    status: str | None


class EventResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    category: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    cf: dict[str, Any]
    reminder: list[RelativeReminder | AbsoluteReminder | None] | None
    status_type: Annotated[Literal["Open", "Closed"], Field(alias="statusType")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    description: str | None
    activity_time: Annotated[str | int | None, Field(alias="activityTime")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    duration: str | int | None
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[Assignee | None, Field(alias="modifiedBy")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]


class GetEventsListResponseDataItemTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact: ContactJson | None = None
    team: GetEventsListResponseDataItemTicketTeam | None = None
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    is_archived: Annotated[bool | None, Field(alias="isArchived")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    channel: str | None
    closed_time: Annotated[str | None, Field(alias="closedTime")]
    phone: str | None
    team_id: Annotated[str | int | None, Field(alias="teamId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    assignee: GetEventsListResponseDataItemTicketAssignee | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    status: str | None


class EventListViewArrayDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket: EventListViewArrayDataItemTicket | None = None
    contact: EventListViewArrayDataItemContact | None = None
    assignee: EventListViewArrayDataItemAssignee | None = None
    team: EventListViewArrayDataItemTeam | None = None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    category: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    status_type: Annotated[Literal["Open", "Closed"], Field(alias="statusType")]
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    activity_time: Annotated[str | int | None, Field(alias="activityTime")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_commented: Annotated[bool | None, Field(alias="isCommented")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[Assignee | None, Field(alias="modifiedBy")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]


class GetEventsListResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket: GetEventsListResponseDataItemTicket | None = None
    contact: ContactJson | None = None
    assignee: GetEventsListResponseDataItemAssignee | None = None
    team: GetEventsListResponseDataItemTeam | None = None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    category: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    status_type: Annotated[Literal["Open", "Closed"], Field(alias="statusType")]
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    activity_time: Annotated[str | int | None, Field(alias="activityTime")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_commented: Annotated[bool | None, Field(alias="isCommented")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[Assignee | None, Field(alias="modifiedBy")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]


class EventListViewArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[EventListViewArrayDataItem]


class GetEventsListResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetEventsListResponseDataItem]
