"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket


class GetTicketTagJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_count: Annotated[str | int | None, Field(alias="ticketCount")]
    name: str | None
    tag_type: Annotated[Literal["SYSTEM", "MANUAL"] | None, Field(alias="tagType")]
    id: str | int | None


class TagJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    tag_type: Annotated[Literal["SYSTEM", "MANUAL"], Field(alias="tagType")]
    id: str | int | None


class TicketData(RootModel[list[ticket.ListviewJson] | None]):
    root: list[ticket.ListviewJson] | None


class TicketListViewArrayDataItemAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None
    email: str | None


class TicketListViewArrayDataItemContactAccount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    id: str | int | None


class TicketListViewArrayDataItemDepartment(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class TicketListViewArrayDataItemProduct(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    product_name: Annotated[str | None, Field(alias="productName")]


class TicketListViewArrayDataItemTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class Data(RootModel[list[TagJson | None] | None]):
    root: list[TagJson | None] | None


class GetTagsByTicketResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    tags: list[TagJson | None] | None


class GetTicketTagData(RootModel[list[GetTicketTagJson | None] | None]):
    root: list[GetTicketTagJson | None] | None


class GetTicketTagResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetTicketTagJson | None] | None


class TicketListViewArrayDataItemContact(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    mobile: str | None
    id: str | int | None
    type: str | None
    email: str | None
    account: TicketListViewArrayDataItemContactAccount | None


class CommonTagResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TagJson | None] | None


class TicketListViewArrayDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product: TicketListViewArrayDataItemProduct | None = None
    contact: TicketListViewArrayDataItemContact | None = None
    is_read: Annotated[bool | None, Field(alias="isRead")] = None
    assignee: TicketListViewArrayDataItemAssignee | None = None
    team: TicketListViewArrayDataItemTeam | None = None
    department: TicketListViewArrayDataItemDepartment | None = None
    product_id: Annotated[str | int | None, Field(alias="productId")] = None
    phone: str | None = None
    subject: str | None = None
    due_date: Annotated[str | None, Field(alias="dueDate")]
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")] = None
    email: str | None = None
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    sentiment: str | None
    customer_response_time: Annotated[str | None, Field(alias="customerResponseTime")]
    status_type: Annotated[Literal["Open", "Closed", "On Hold"], Field(alias="statusType")]
    relationship_type: Annotated[str | None, Field(alias="relationshipType")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    is_archived: Annotated[bool | None, Field(alias="isArchived")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    thread_count: Annotated[str | int | None, Field(alias="threadCount")]
    onhold_time: Annotated[str | None, Field(alias="onholdTime")]
    last_thread: Annotated[ticket.LastThread | None, Field(alias="lastThread")]
    source: ticket.ChannelSource | None
    closed_time: Annotated[str | None, Field(alias="closedTime")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    response_due_date: Annotated[str | None, Field(alias="responseDueDate")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    team_id: Annotated[str | int | None, Field(alias="teamId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    status: str | None
    channel_code: Annotated[str | None, Field(alias="channelCode")]
    locked_time: Annotated[str | None, Field(alias="lockedTime")]
    sub_category: Annotated[str | None, Field(alias="subCategory")]
    category: str | None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]


class TicketListViewArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TicketListViewArrayDataItem]
