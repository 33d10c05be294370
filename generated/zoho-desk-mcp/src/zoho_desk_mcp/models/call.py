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


class CallListViewArrayDataItemAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None


class CallListViewArrayDataItemContact(ResponseModel):
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


class CallListViewArrayDataItemTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class CallListViewArrayDataItemTicketAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None


class CallListViewJson(ResponseModel):
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]
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
    direction: Literal["outbound", "inbound"]


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
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]


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
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")] = None
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]


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


class ContactOrAccountCallsListViewJson(ResponseModel):
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]
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


class Data(RootModel[list[CallListViewJson | None] | None]):
    root: list[CallListViewJson | None] | None


class GetCallsListResponseDataItemAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None


class GetCallsListResponseDataItemTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class GetCallsListResponseDataItemTicketAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None


class GetCallsListResponseDataItemTicketTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


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


class CallListViewArrayDataItemTicket(ResponseModel):
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
    assignee: CallListViewArrayDataItemTicketAssignee | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    status: str | None


class CallResponse(ResponseModel):
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]
    call_id: Annotated[str | int | None, Field(alias="callId")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    cf: dict[str, Any]
    reminder: list[RelativeReminder | AbsoluteReminder | None] | None
    status_type: Annotated[Literal["Open", "Closed"], Field(alias="statusType")]
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
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
    direction: Literal["outbound", "inbound"]


class GetCallsListResponseDataItemTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact: ContactJson | None = None
    team: GetCallsListResponseDataItemTicketTeam | None = None
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
    assignee: GetCallsListResponseDataItemTicketAssignee | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    status: str | None


class CallListViewArrayDataItem(ResponseModel):
    ticket: CallListViewArrayDataItemTicket | None = None
    contact: CallListViewArrayDataItemContact | None = None
    assignee: CallListViewArrayDataItemAssignee | None = None
    team: CallListViewArrayDataItemTeam | None = None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]
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
    direction: Literal["outbound", "inbound"]


class GetCallsListResponseDataItem(ResponseModel):
    ticket: GetCallsListResponseDataItemTicket | None = None
    contact: ContactJson | None = None
    assignee: GetCallsListResponseDataItemAssignee | None = None
    team: GetCallsListResponseDataItemTeam | None = None


class CallListViewArray(ResponseModel):
    data: list[CallListViewArrayDataItem]


class GetCallsListResponse(ResponseModel):
    data: list[GetCallsListResponseDataItem] | None = None
