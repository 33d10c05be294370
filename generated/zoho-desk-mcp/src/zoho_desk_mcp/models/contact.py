"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ContactResponseAccount(ResponseModel):
    website: str | None
    account_name: str | None
    id: str | int | None


class ContactResponseLayoutDetails(ResponseModel):
    id: str | int | None
    layout_name: str | None


class ContactResponseOwner(ResponseModel):
    first_name: str | None
    last_name: str | None
    id: str | int | None


class CountJson(ResponseModel):
    count: str | int | None


class CustomerHappiness(ResponseModel):
    bad_percentage: str | int | None
    ok_percentage: str | int | None
    good_percentage: str | int | None


class CustomerHappinessCount(ResponseModel):
    bad_count: str | int | None
    good_count: str | int | None
    ok_count: str | int | None


class GetStatistics(ResponseModel):
    first_response_time: str | int | None
    open_tickets: str | int | None
    response_time: str | int | None
    spam_tickets: str | int | None
    total_tickets: str | int | None
    customer_happiness: CustomerHappinessCount | None
    resolution_time: str | int | None
    closed_tickets: str | int | None
    channel_wise_count: dict[str, Any]
    escalated_tickets: str | int | None
    onhold_tickets: str | int | None
    overdue_tickets: str | int | None


class MappingInfo(ResponseModel):
    mapping_id: str | int | None
    mapping_type: Literal["PRIMARY", "SECONDARY"]
    is_account_tickets_viewable: bool | None


class ZohoCRMContact(ResponseModel):
    id: str | int | None
    type: Literal["new", "potentials", "customers", "contacts", "leads"]


class ContactResponse(ResponseModel):
    owner: ContactResponseOwner | None = None
    account: ContactResponseAccount | None = None
    last_name: str | None = None
    account_id: str | int | None = None
    first_name: str | None = None
    secondary_email: str | None = None
    phone: str | None = None
    mobile: str | None
    owner_id: str | int | None = None
    type: str | None = None
    email: str | None = None
    zip: str | int | None
    country: str | None
    twitter: str | None
    cf: dict[str, Any]
    city: str | None
    custom_fields: dict[str, Any]
    street: str | None
    facebook: str | None
    description: str | None
    state: str | None
    title: str | None
    modified_time: str | None
    is_following: bool | None
    account_count: str | int | None
    layout_id: str | int | None
    photo_url: str | None = Field(alias="photoURL")
    is_anonymous: bool | None
    is_deleted: bool | None
    is_trashed: bool | None
    web_url: str | None
    created_time: str | None
    is_end_user: bool | None
    zoho_crm_contact: ZohoCRMContact | None = Field(alias="zohoCRMContact")
    id: str | int | None
    customer_happiness: CustomerHappiness | None
    is_spam: bool | None
    layout_details: ContactResponseLayoutDetails | None


class ListViewObject(ResponseModel):
    last_name: str | None
    account_id: str | int | None
    first_name: str | None
    secondary_email: str | None
    phone: str | None
    mobile: str | None
    owner_id: str | int | None
    type: str | None
    email: str | None
    photo_url: str | None = Field(alias="photoURL")
    is_anonymous: bool | None
    account_count: str | int | None
    web_url: str | None
    created_time: str | None
    is_end_user: bool | None
    zoho_crm_contact: ZohoCRMContact | None = Field(alias="zohoCRMContact")
    id: str | int | None
    customer_happiness: CustomerHappiness | None
    is_spam: bool | None


class ListViewObjectWithMappingInfo(ResponseModel):
    last_name: str | None
    account_id: str | int | None
    first_name: str | None
    secondary_email: str | None
    phone: str | None
    mobile: str | None
    owner_id: str | int | None
    type: str | None
    email: str | None
    photo_url: str | None = Field(alias="photoURL")
    is_anonymous: bool | None
    account_count: str | int | None
    web_url: str | None
    created_time: str | None
    is_end_user: bool | None
    zoho_crm_contact: ZohoCRMContact | None = Field(alias="zohoCRMContact")
    id: str | int | None
    customer_happiness: CustomerHappiness | None
    is_spam: bool | None
    mapping_info: MappingInfo | None


class Data(RootModel[list[ListViewObject] | None]):
    root: list[ListViewObject] | None


class DataWithMappingInfo(RootModel[list[ListViewObjectWithMappingInfo] | None]):
    root: list[ListViewObjectWithMappingInfo] | None


class ContactListViewArray(ResponseModel):
    data: list[ListViewObject] | None


class ContactListViewArrayWithMappingInfo(ResponseModel):
    data: list[ListViewObjectWithMappingInfo] | None
