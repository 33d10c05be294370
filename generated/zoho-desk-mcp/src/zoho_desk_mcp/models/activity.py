"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


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


class GetActivitiesByRequestIdResponseDataItem(ResponseModel):
    ticket: GetActivitiesByRequestIdResponseDataItemTicket | None = None
    contact: GetActivitiesByRequestIdResponseDataItemContact | None = None
    assignee: GetActivitiesByRequestIdResponseDataItemAssignee | None = None
    team: GetActivitiesByRequestIdResponseDataItemTeam | None = None


class GetActivitiesByRequestIdResponse(ResponseModel):
    data: list[GetActivitiesByRequestIdResponseDataItem]
