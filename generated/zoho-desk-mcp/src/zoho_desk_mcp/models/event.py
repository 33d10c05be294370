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


class EventListViewArrayDataItemAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    email_id: str | None
    id: str | int | None


class EventListViewArrayDataItemContact(ResponseModel):
    first_name: str | None
    last_name: str | None
    account_id: str | int | None
    phone: str | None
    mobile: str | None
    id: str | int | None
    is_spam: bool | None
    email: str | None


class EventListViewArrayDataItemTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class EventListViewArrayDataItemTicketAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None


class GetEventsListResponseDataItemAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    email_id: str | None
    id: str | int | None


class GetEventsListResponseDataItemTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class GetEventsListResponseDataItemTicketAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None


class GetEventsListResponseDataItemTicketTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class RelativeReminder(ResponseModel):
    relative_reminder_in_min: str | int | None
    alert_type: list[Literal["EMAIL", "POPUP", "SMS"]] | None
    reminder_type: Literal["RELATIVE"]


class ReminderArray(RootModel[list[RelativeReminder | AbsoluteReminder | None] | None]):
    root: list[RelativeReminder | AbsoluteReminder | None] | None


class EventListViewArrayDataItemTicket(ResponseModel):
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
    assignee: EventListViewArrayDataItemTicketAssignee | None
    is_spam: bool | None
    status: str | None


class EventResponse(ResponseModel):
    contact_id: str | int | None
    subject: str | None
    department_id: str | int | None
    start_time: str | None
    owner_id: str | int | None
    priority: str | None
    category: str | None
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
    duration: str | int | None
    is_trashed: bool | None
    web_url: str | None
    created_time: str | None
    modified_by: Assignee | None
    id: str | int | None
    is_spam: bool | None


class GetEventsListResponseDataItemTicket(ResponseModel):
    contact: ContactJson | None = None
    team: GetEventsListResponseDataItemTicketTeam | None = None
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
    assignee: GetEventsListResponseDataItemTicketAssignee | None
    is_spam: bool | None
    status: str | None


class EventListViewArrayDataItem(ResponseModel):
    ticket: EventListViewArrayDataItemTicket | None = None
    contact: EventListViewArrayDataItemContact | None = None
    assignee: EventListViewArrayDataItemAssignee | None = None
    team: EventListViewArrayDataItemTeam | None = None
    contact_id: str | int | None
    subject: str | None
    department_id: str | int | None
    start_time: str | None
    owner_id: str | int | None
    priority: str | None
    category: str | None
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


class GetEventsListResponseDataItem(ResponseModel):
    ticket: GetEventsListResponseDataItemTicket | None = None
    contact: ContactJson | None = None
    assignee: GetEventsListResponseDataItemAssignee | None = None
    team: GetEventsListResponseDataItemTeam | None = None
    contact_id: str | int | None
    subject: str | None
    department_id: str | int | None
    start_time: str | None
    owner_id: str | int | None
    priority: str | None
    category: str | None
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


class EventListViewArray(ResponseModel):
    data: list[EventListViewArrayDataItem]


class GetEventsListResponse(ResponseModel):
    data: list[GetEventsListResponseDataItem]
