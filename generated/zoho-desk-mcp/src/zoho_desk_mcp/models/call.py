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


class CallListViewArrayDataItemAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    email_id: str | None
    id: str | int | None


class CallListViewArrayDataItemContact(ResponseModel):
    first_name: str | None
    last_name: str | None
    account_id: str | int | None
    phone: str | None
    mobile: str | None
    id: str | int | None
    is_spam: bool | None
    email: str | None


class CallListViewArrayDataItemTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class CallListViewArrayDataItemTicketAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
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


class GetCallsListResponseDataItemAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    email_id: str | None
    id: str | int | None


class GetCallsListResponseDataItemTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class GetCallsListResponseDataItemTicketAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None


class GetCallsListResponseDataItemTicketTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class RelativeReminder(ResponseModel):
    relative_reminder_in_min: str | int | None
    alert_type: list[Literal["EMAIL", "POPUP", "SMS"]] | None
    reminder_type: Literal["RELATIVE"]


class ReminderArray(RootModel[list[RelativeReminder | AbsoluteReminder | None] | None]):
    root: list[RelativeReminder | AbsoluteReminder | None] | None


class CallListViewArrayDataItemTicket(ResponseModel):
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
    assignee: CallListViewArrayDataItemTicketAssignee | None
    is_spam: bool | None
    status: str | None


class CallResponse(ResponseModel):
    contact_id: str | int | None
    subject: str | None
    department_id: str | int | None
    start_time: str | None
    owner_id: str | int | None
    priority: str | None
    ticket_id: str | int | None
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]
    call_id: str | int | None
    modified_time: str | None
    cf: dict[str, Any]
    reminder: list[RelativeReminder | AbsoluteReminder | None] | None
    status_type: Literal["Open", "Closed"]
    completed_time: str | None
    custom_fields: dict[str, Any]
    creator_id: str | int | None
    description: str | None
    activity_time: str | int | None
    layout_id: str | int | None
    duration: str | int | None
    is_trashed: bool | None
    web_url: str | None
    created_time: str | None
    modified_by: Assignee | None
    id: str | int | None
    is_spam: bool | None
    direction: Literal["outbound", "inbound"]


class GetCallsListResponseDataItemTicket(ResponseModel):
    contact: ContactJson | None = None
    team: GetCallsListResponseDataItemTicketTeam | None = None
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
    assignee: GetCallsListResponseDataItemTicketAssignee | None
    is_spam: bool | None
    status: str | None


class CallListViewArrayDataItem(ResponseModel):
    ticket: CallListViewArrayDataItemTicket | None = None
    contact: CallListViewArrayDataItemContact | None = None
    assignee: CallListViewArrayDataItemAssignee | None = None
    team: CallListViewArrayDataItemTeam | None = None
    contact_id: str | int | None
    subject: str | None
    department_id: str | int | None
    start_time: str | None
    owner_id: str | int | None
    priority: str | None
    ticket_id: str | int | None
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]
    call_id: str | int | None
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
