"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CommonJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    account_id: Annotated[str | int | None, Field(alias="accountId")] = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    secondary_email: Annotated[str | None, Field(alias="secondaryEmail")] = None
    phone: str | None = None
    mobile: str | None = None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")] = None
    type: str | None = None
    email: str | None = None


class ContactResponseAccount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    id: str | int | None


class ContactResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class ContactResponseOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None


class Contactjson(ResponseModel):
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    account_id: Annotated[str | int | None, Field(alias="accountId")] = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    secondary_email: Annotated[str | None, Field(alias="secondaryEmail")] = None
    phone: str | None = None
    mobile: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")] = None
    type: str | None = None
    email: str | None = None
    zip: str | int | None
    country: str | None
    twitter: str | None
    cf: dict[str, Any]
    city: str | None
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    street: str | None
    facebook: str | None
    description: str | None
    state: str | None
    title: str | None


class CountJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None


class CustomerHappiness(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    bad_percentage: Annotated[str | int | None, Field(alias="badPercentage")]
    ok_percentage: Annotated[str | int | None, Field(alias="okPercentage")]
    good_percentage: Annotated[str | int | None, Field(alias="goodPercentage")]


class CustomerHappinessCount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    bad_count: Annotated[str | int | None, Field(alias="badCount")]
    good_count: Annotated[str | int | None, Field(alias="goodCount")]
    ok_count: Annotated[str | int | None, Field(alias="okCount")]


class GetStatistics(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_response_time: Annotated[str | int | None, Field(alias="firstResponseTime")]
    open_tickets: Annotated[str | int | None, Field(alias="openTickets")]
    response_time: Annotated[str | int | None, Field(alias="responseTime")]
    spam_tickets: Annotated[str | int | None, Field(alias="spamTickets")]
    total_tickets: Annotated[str | int | None, Field(alias="totalTickets")]
    customer_happiness: Annotated[CustomerHappinessCount | None, Field(alias="customerHappiness")]
    resolution_time: Annotated[str | int | None, Field(alias="resolutionTime")]
    closed_tickets: Annotated[str | int | None, Field(alias="closedTickets")]
    channel_wise_count: Annotated[dict[str, Any], Field(alias="channelWiseCount")]
    escalated_tickets: Annotated[str | int | None, Field(alias="escalatedTickets")]
    onhold_tickets: Annotated[str | int | None, Field(alias="onholdTickets")]
    overdue_tickets: Annotated[str | int | None, Field(alias="overdueTickets")]


class LongArray(RootModel[list[str | int | None] | None]):
    root: list[str | int | None] | None


class MappingInfo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    mapping_id: Annotated[str | int | None, Field(alias="mappingId")]
    mapping_type: Annotated[Literal["PRIMARY", "SECONDARY"], Field(alias="mappingType")]
    is_account_tickets_viewable: Annotated[bool | None, Field(alias="isAccountTicketsViewable")]


class SourceValues(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    zip: str | int | None = None
    last_name: Annotated[str | int | None, Field(alias="lastName")] = None
    country: str | int | None = None
    secondary_email: Annotated[str | int | None, Field(alias="secondaryEmail")] = None
    cf: dict[str, Any] | None = None
    city: str | int | None = None
    custom_fields: Annotated[dict[str, Any] | None, Field(alias="customFields")] = None
    facebook: str | int | None = None
    mobile: str | int | None = None
    description: str | int | None = None
    type: str | int | None = None
    title: str | int | None = None
    first_name: Annotated[str | int | None, Field(alias="firstName")] = None
    account_id: Annotated[str | int | None, Field(alias="accountId")] = None
    twitter: str | int | None = None
    phone: str | int | None = None
    street: str | int | None = None
    state: str | int | None = None
    email: str | int | None = None
    language: str | int | None = None


class ZohoCRMContact(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    type: Literal["new", "potentials", "customers", "contacts", "leads"]


class ContactResponse(ResponseModel):
    owner: ContactResponseOwner | None = None
    account: ContactResponseAccount | None = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    account_id: Annotated[str | int | None, Field(alias="accountId")] = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    secondary_email: Annotated[str | None, Field(alias="secondaryEmail")] = None
    phone: str | None = None
    mobile: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")] = None
    type: str | None = None
    email: str | None = None
    zip: str | int | None
    country: str | None
    twitter: str | None
    cf: dict[str, Any]
    city: str | None
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    street: str | None
    facebook: str | None
    description: str | None
    state: str | None
    title: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    account_count: Annotated[str | int | None, Field(alias="accountCount")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    is_anonymous: Annotated[bool | None, Field(alias="isAnonymous")]
    is_deleted: Annotated[bool | None, Field(alias="isDeleted")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    is_end_user: Annotated[bool | None, Field(alias="isEndUser")]
    zoho_crm_contact: Annotated[ZohoCRMContact | None, Field(alias="zohoCRMContact")]
    id: str | int | None
    customer_happiness: Annotated[CustomerHappiness | None, Field(alias="customerHappiness")]
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    layout_details: Annotated[ContactResponseLayoutDetails | None, Field(alias="layoutDetails")]


class ListViewObject(ResponseModel):
    last_name: Annotated[str | None, Field(alias="lastName")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    secondary_email: Annotated[str | None, Field(alias="secondaryEmail")]
    phone: str | None
    mobile: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    type: str | None
    email: str | None
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    is_anonymous: Annotated[bool | None, Field(alias="isAnonymous")]
    account_count: Annotated[str | int | None, Field(alias="accountCount")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    is_end_user: Annotated[bool | None, Field(alias="isEndUser")]
    zoho_crm_contact: Annotated[ZohoCRMContact | None, Field(alias="zohoCRMContact")]
    id: str | int | None
    customer_happiness: Annotated[CustomerHappiness | None, Field(alias="customerHappiness")]
    is_spam: Annotated[bool | None, Field(alias="isSpam")]


class ListViewObjectWithMappingInfo(ResponseModel):
    last_name: Annotated[str | None, Field(alias="lastName")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    secondary_email: Annotated[str | None, Field(alias="secondaryEmail")]
    phone: str | None
    mobile: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    type: str | None
    email: str | None
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    is_anonymous: Annotated[bool | None, Field(alias="isAnonymous")]
    account_count: Annotated[str | int | None, Field(alias="accountCount")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    is_end_user: Annotated[bool | None, Field(alias="isEndUser")]
    zoho_crm_contact: Annotated[ZohoCRMContact | None, Field(alias="zohoCRMContact")]
    id: str | int | None
    customer_happiness: Annotated[CustomerHappiness | None, Field(alias="customerHappiness")]
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    mapping_info: Annotated[MappingInfo | None, Field(alias="mappingInfo")]


class Data(RootModel[list[ListViewObject] | None]):
    root: list[ListViewObject] | None


class DataWithMappingInfo(RootModel[list[ListViewObjectWithMappingInfo] | None]):
    root: list[ListViewObjectWithMappingInfo] | None


class ContactListViewArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListViewObject] | None


class ContactListViewArrayWithMappingInfo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListViewObjectWithMappingInfo] | None
