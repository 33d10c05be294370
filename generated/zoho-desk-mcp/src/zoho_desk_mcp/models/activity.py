"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import call, event, task


class GetActivitiesByRequestIdResponseDataItemAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None


class GetActivitiesByRequestIdResponseDataItemContact(ResponseModel):
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


class GetActivitiesByRequestIdResponseDataItemTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class GetActivitiesByRequestIdResponseDataItemTicketAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None


class Calljson(ResponseModel):
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
    modified_by: Annotated[call.Assignee | None, Field(alias="modifiedBy")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    activity_type: Annotated[Literal["Calls", "Events", "Tasks"], Field(alias="activityType")]


class Eventjson(ResponseModel):
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
    modified_by: Annotated[event.Assignee | None, Field(alias="modifiedBy")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    activity_type: Annotated[Literal["Calls", "Events", "Tasks"], Field(alias="activityType")]


class GetActivitiesByRequestIdResponseDataItemTicket(ResponseModel):
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
    assignee: GetActivitiesByRequestIdResponseDataItemTicketAssignee | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    status: str | None


class Taskjson(ResponseModel):
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
    modified_by: Annotated[task.Assignee | None, Field(alias="modifiedBy")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    category: str | None
    direction: Literal["inbound", "outbound"]
    activity_type: Annotated[Literal["Calls", "Events", "Tasks"], Field(alias="activityType")]


class Data(RootModel[list[Eventjson | Calljson | Taskjson | None] | None]):
    root: list[Eventjson | Calljson | Taskjson | None] | None


class GetActivitiesByRequestIdResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket: GetActivitiesByRequestIdResponseDataItemTicket | None = None
    contact: GetActivitiesByRequestIdResponseDataItemContact | None = None
    assignee: GetActivitiesByRequestIdResponseDataItemAssignee | None = None
    team: GetActivitiesByRequestIdResponseDataItemTeam | None = None


class GetActivitiesByRequestIdResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetActivitiesByRequestIdResponseDataItem]
