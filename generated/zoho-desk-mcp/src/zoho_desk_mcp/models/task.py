"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AbsoluteReminder(ResponseModel):
    alert_type: list[Literal["EMAIL", "POPUP", "SMS"]] | None
    reminder_type: Literal["ABSOLUTE"]
    reminder_time: str | None


class Assignee(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    email_id: str | None
    id: str | int | None


class ContactJson(ResponseModel):
    first_name: str | None
    last_name: str | None
    account_id: str | int | None
    phone: str | None
    mobile: str | None
    id: str | int | None
    is_spam: bool | None
    email: str | None


class CountResponse(ResponseModel):
    count: str | int | None


class GetTasksListResponseDataItemAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    email_id: str | None
    id: str | int | None


class GetTasksListResponseDataItemTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class GetTasksListResponseDataItemTicketAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None


class GetTasksListResponseDataItemTicketTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class RelativeReminder(ResponseModel):
    relative_reminder_in_min: str | int | None
    alert_type: list[Literal["EMAIL", "POPUP", "SMS"]] | None
    reminder_type: Literal["RELATIVE"]


class ReminderArray(RootModel[list[RelativeReminder | AbsoluteReminder | None] | None]):
    root: list[RelativeReminder | AbsoluteReminder | None] | None


class TaskListViewArrayDataItemAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    email_id: str | None
    id: str | int | None


class TaskListViewArrayDataItemContact(ResponseModel):
    first_name: str | None
    last_name: str | None
    account_id: str | int | None
    phone: str | None
    mobile: str | None
    id: str | int | None
    is_spam: bool | None
    email: str | None


class TaskListViewArrayDataItemTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class TaskListViewArrayDataItemTicketAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None


class TaskResponse(ResponseModel):
    contact_id: str | int | None
    subject: str | None
    department_id: str | int | None
    due_date: str | None
    owner_id: str | int | None
    priority: str | None
    ticket_id: str | int | None
    status: str | None
    modified_time: str | None
    cf: dict[str, Any]
    reminder: list[RelativeReminder | AbsoluteReminder | None] | None
    status_type: Literal["Open", "Closed"]
    custom_fields: dict[str, Any]
    completed_time: str | None
    creator_id: str | int | None
    description: str | None
    activity_time: str | int | None
    layout_id: str | int | None
    is_trashed: bool | None
    web_url: str | None
    created_time: str | None
    modified_by: Assignee | None
    id: str | int | None
    is_spam: bool | None
    category: str | None


class GetTasksListResponseDataItemTicket(ResponseModel):
    contact: ContactJson | None = None
    team: GetTasksListResponseDataItemTicketTeam | None = None
    ticket_number: str | int | None
    subject: str | None
    is_archived: bool | None
    due_date: str | None
    channel: str | None
    closed_time: str | None
    phone: str | None
    team_id: str | int | None
    created_time: str | None
    id: str | int | None
    assignee: GetTasksListResponseDataItemTicketAssignee | None
    is_spam: bool | None
    status: str | None


class TaskListViewArrayDataItemTicket(ResponseModel):
    ticket_number: str | int | None
    subject: str | None
    is_archived: bool | None
    due_date: str | None
    channel: str | None
    closed_time: str | None
    phone: str | None
    team_id: str | int | None
    created_time: str | None
    id: str | int | None
    assignee: TaskListViewArrayDataItemTicketAssignee | None
    is_spam: bool | None
    status: str | None


class GetTasksListResponseDataItem(ResponseModel):
    ticket: GetTasksListResponseDataItemTicket | None = None
    contact: ContactJson | None = None
    assignee: GetTasksListResponseDataItemAssignee | None = None
    team: GetTasksListResponseDataItemTeam | None = None
    contact_id: str | int | None
    subject: str | None
    department_id: str | int | None
    due_date: str | None
    owner_id: str | int | None
    priority: str | None
    ticket_id: str | int | None
    status: str | None
    modified_time: str | None
    status_type: Literal["Open", "Closed"]
    completed_time: str | None
    creator_id: str | int | None
    activity_time: str | int | None
    layout_id: str | int | None
    is_trashed: bool | None
    is_commented: bool | None
    web_url: str | None
    created_time: str | None
    modified_by: Assignee | None
    id: str | int | None
    is_spam: bool | None
    category: str | None


class TaskListViewArrayDataItem(ResponseModel):
    ticket: TaskListViewArrayDataItemTicket | None = None
    contact: TaskListViewArrayDataItemContact | None = None
    assignee: TaskListViewArrayDataItemAssignee | None = None
    team: TaskListViewArrayDataItemTeam | None = None
    contact_id: str | int | None
    subject: str | None
    department_id: str | int | None
    due_date: str | None
    owner_id: str | int | None
    priority: str | None
    ticket_id: str | int | None
    status: str | None
    modified_time: str | None
    status_type: Literal["Open", "Closed"]
    completed_time: str | None
    creator_id: str | int | None
    activity_time: str | int | None
    layout_id: str | int | None
    is_trashed: bool | None
    is_commented: bool | None
    web_url: str | None
    created_time: str | None
    modified_by: Assignee | None
    id: str | int | None
    is_spam: bool | None
    category: str | None


class GetTasksListResponse(ResponseModel):
    data: list[GetTasksListResponseDataItem] | None = None


class TaskListViewArray(ResponseModel):
    data: list[TaskListViewArrayDataItem]
