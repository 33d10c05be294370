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


class CommonJsonRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")] = None
    subject: str | None = None
    department_id: Annotated[str | int | None, Field(alias="departmentId")] = None
    due_date: Annotated[str | None, Field(alias="dueDate")] = None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")] = None
    priority: str | None = None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")] = None
    status: str | None = None


class CommonJsonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")] = None
    subject: str | None = None
    department_id: Annotated[str | int | None, Field(alias="departmentId")] = None
    due_date: Annotated[str | None, Field(alias="dueDate")] = None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")] = None
    priority: str | None = None
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


class CountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None


class GetTasksListResponseDataItemAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None


class GetTasksListResponseDataItemTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class GetTasksListResponseDataItemTicketAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None


class GetTasksListResponseDataItemTicketTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class LongArray(RootModel[list[str | int]]):
    root: list[str | int]


class RelativeReminder(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    relative_reminder_in_min: Annotated[str | int | None, Field(alias="relativeReminderInMin")]
    alert_type: Annotated[list[Literal["EMAIL", "POPUP", "SMS"]] | None, Field(alias="alertType")]
    reminder_type: Annotated[Literal["RELATIVE"], Field(alias="reminderType")]


class ReminderArray(RootModel[list[RelativeReminder | AbsoluteReminder | None] | None]):
    root: list[RelativeReminder | AbsoluteReminder | None] | None


class TaskListByContactOrAccountJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")] = None
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    due_date: Annotated[str | None, Field(alias="dueDate")] = None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")] = None
    priority: str | None = None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")] = None
    status: str | None = None
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
    start_time: Annotated[str | None, Field(alias="startTime")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    category: str | None
    direction: Literal["inbound", "outbound"]


class TaskListViewArrayDataItemAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None


class TaskListViewArrayDataItemContact(ResponseModel):
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


class TaskListViewArrayDataItemTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class TaskListViewArrayDataItemTicketAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None


class TaskListViewJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
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
    category: str | None


class TaskResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
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
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[Assignee | None, Field(alias="modifiedBy")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    category: str | None


class TaskTableViewContactIdJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    id: str | int | None


class TaskTableViewIncludeJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    id: str | int | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]


class TaskTableViewJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    subject: str | None
    id: str | int | None


class TaskTableViewTicketIdJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    subject: str | None
    id: str | int | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]


class Data(RootModel[list[TaskListViewJson] | None]):
    root: list[TaskListViewJson] | None


class GetTasksListResponseDataItemTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact: ContactJson | None = None
    team: GetTasksListResponseDataItemTicketTeam | None = None
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
    assignee: GetTasksListResponseDataItemTicketAssignee | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    status: str | None


class TableViewContactIdData(RootModel[list[TaskTableViewContactIdJson | None] | None]):
    root: list[TaskTableViewContactIdJson | None] | None


class TableViewData(RootModel[list[TaskTableViewJson | None] | None]):
    root: list[TaskTableViewJson | None] | None


class TableViewIncludeData(RootModel[list[TaskTableViewIncludeJson | None] | None]):
    root: list[TaskTableViewIncludeJson | None] | None


class TableViewTicketIdData(RootModel[list[TaskTableViewTicketIdJson | None] | None]):
    root: list[TaskTableViewTicketIdJson | None] | None


class TaskListViewArrayDataItemTicket(ResponseModel):
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
    assignee: TaskListViewArrayDataItemTicketAssignee | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    status: str | None


class GetTasksListResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket: GetTasksListResponseDataItemTicket | None = None
    contact: ContactJson | None = None
    assignee: GetTasksListResponseDataItemAssignee | None = None
    team: GetTasksListResponseDataItemTeam | None = None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
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
    category: str | None


class TaskListViewArrayDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket: TaskListViewArrayDataItemTicket | None = None
    contact: TaskListViewArrayDataItemContact | None = None
    assignee: TaskListViewArrayDataItemAssignee | None = None
    team: TaskListViewArrayDataItemTeam | None = None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
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
    category: str | None


class GetTasksListResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetTasksListResponseDataItem] | None = None


class TaskListViewArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TaskListViewArrayDataItem]
