"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket


class GetTicketTagJson(ResponseModel):
    ticket_count: str | int | None
    name: str | None
    tag_type: Literal["SYSTEM", "MANUAL"] | None
    id: str | int | None


class TagJson(ResponseModel):
    name: str | None
    tag_type: Literal["SYSTEM", "MANUAL"]
    id: str | int | None


class TicketListViewArrayDataItemAssignee(ResponseModel):
    first_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    last_name: str | None
    id: str | int | None
    email: str | None


class TicketListViewArrayDataItemContactAccount(ResponseModel):
    website: str | None
    account_name: str | None
    id: str | int | None


class TicketListViewArrayDataItemDepartment(ResponseModel):
    name: str | None
    id: str | int | None


class TicketListViewArrayDataItemProduct(ResponseModel):
    id: str | int | None
    product_name: str | None


class TicketListViewArrayDataItemTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class Data(RootModel[list[TagJson | None] | None]):
    root: list[TagJson | None] | None


class GetTagsByTicketResponse(ResponseModel):
    tags: list[TagJson | None] | None


class GetTicketTagData(RootModel[list[GetTicketTagJson | None] | None]):
    root: list[GetTicketTagJson | None] | None


class GetTicketTagResponse(ResponseModel):
    data: list[GetTicketTagJson | None] | None


class TicketListViewArrayDataItemContact(ResponseModel):
    last_name: str | None
    first_name: str | None
    phone: str | None
    mobile: str | None
    id: str | int | None
    type: str | None
    email: str | None
    account: TicketListViewArrayDataItemContactAccount | None


class CommonTagResponse(ResponseModel):
    data: list[TagJson | None] | None


class TicketListViewArrayDataItem(ResponseModel):
    product: TicketListViewArrayDataItemProduct | None = None
    contact: TicketListViewArrayDataItemContact | None = None
    is_read: bool | None = None
    assignee: TicketListViewArrayDataItemAssignee | None = None
    team: TicketListViewArrayDataItemTeam | None = None
    department: TicketListViewArrayDataItemDepartment | None = None
    product_id: str | int | None = None
    phone: str | None = None
    subject: str | None = None
    due_date: str | None
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    assignee_id: str | int | None = None
    email: str | None = None
    ticket_number: str | int | None
    sentiment: str | None
    customer_response_time: str | None
    status_type: Literal["Open", "Closed", "On Hold"]
    relationship_type: str | None
    contact_id: str | int | None
    is_archived: bool | None
    department_id: str | int | None
    thread_count: str | int | None
    onhold_time: str | None
    last_thread: ticket.LastThread | None
    source: ticket.ChannelSource | None
    closed_time: str | None
    comment_count: str | int | None
    account_id: str | int | None
    response_due_date: str | None
    web_url: str | None
    team_id: str | int | None
    created_time: str | None
    id: str | int | None
    is_spam: bool | None
    status: str | None
    channel_code: str | None
    locked_time: str | None
    sub_category: str | None
    category: str | None
    layout_id: str | int | None


class TicketListViewArray(ResponseModel):
    data: list[TicketListViewArrayDataItem]
