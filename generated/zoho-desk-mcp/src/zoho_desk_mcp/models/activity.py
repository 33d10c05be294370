"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import call, event, task


class GetActivitiesByRequestIdResponseDataItemAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    email_id: str | None
    id: str | int | None


class GetActivitiesByRequestIdResponseDataItemContact(ResponseModel):
    first_name: str | None
    last_name: str | None
    account_id: str | int | None
    phone: str | None
    mobile: str | None
    id: str | int | None
    is_spam: bool | None
    email: str | None


class GetActivitiesByRequestIdResponseDataItemTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class GetActivitiesByRequestIdResponseDataItemTicketAssignee(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None


class Calljson(ResponseModel):
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
    modified_by: call.Assignee | None
    id: str | int | None
    is_spam: bool | None
    activity_type: Literal["Calls", "Events", "Tasks"]


class Eventjson(ResponseModel):
    contact_id: str | int | None
    subject: str | None
    department_id: str | int | None
    start_time: str | None
    owner_id: str | int | None
    priority: str | None
    category: str | None
    ticket_id: str | int | None
    status: str | None
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
    modified_by: event.Assignee | None
    id: str | int | None
    is_spam: bool | None
    activity_type: Literal["Calls", "Events", "Tasks"]


class GetActivitiesByRequestIdResponseDataItemTicket(ResponseModel):
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
    assignee: GetActivitiesByRequestIdResponseDataItemTicketAssignee | None
    is_spam: bool | None
    status: str | None


class Taskjson(ResponseModel):
    contact_id: str | int | None = None
    subject: str | None
    department_id: str | int | None
    due_date: str | None = None
    owner_id: str | int | None = None
    priority: str | None = None
    ticket_id: str | int | None = None
    status: str | None = None
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
    modified_by: task.Assignee | None
    start_time: str | None
    id: str | int | None
    is_spam: bool | None
    category: str | None
    direction: Literal["inbound", "outbound"]
    activity_type: Literal["Calls", "Events", "Tasks"]


class Data(RootModel[list[Eventjson | Calljson | Taskjson | None] | None]):
    root: list[Eventjson | Calljson | Taskjson | None] | None


class GetActivitiesByRequestIdResponseDataItem(ResponseModel):
    ticket: GetActivitiesByRequestIdResponseDataItemTicket | None = None
    contact: GetActivitiesByRequestIdResponseDataItemContact | None = None
    assignee: GetActivitiesByRequestIdResponseDataItemAssignee | None = None
    team: GetActivitiesByRequestIdResponseDataItemTeam | None = None


class GetActivitiesByRequestIdResponse(ResponseModel):
    data: list[GetActivitiesByRequestIdResponseDataItem]
