"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import contact as contact_1
from . import mass_action_response, ticket


class AccountResponseLayoutDetails(ResponseModel):
    id: str | int | None
    layout_name: str | None


class AccountResponseOwner(ResponseModel):
    first_name: str | None
    last_name: str | None
    id: str | int | None


class ContractsForAccountDataListJson(ResponseModel):
    sla_name: str | None
    sla_group_id: str | None
    end_date: str | None
    department_id: str | None
    contract_id: str | None
    contract_number: str | None
    description: str | None = None
    contract_name: str | None
    owner_id: str | None = None
    start_date: str | None


class GetCountResponse(ResponseModel):
    count: str | int | None


class GetTicketsByAccountResponseDataItemAssignee(ResponseModel):
    first_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    last_name: str | None
    id: str | int | None
    email: str | None


class GetTicketsByAccountResponseDataItemContactAccount(ResponseModel):
    website: str | None
    account_name: str | None
    id: str | int | None


class GetTicketsByAccountResponseDataItemDepartment(ResponseModel):
    name: str | None
    id: str | int | None


class GetTicketsByAccountResponseDataItemProduct(ResponseModel):
    id: str | int | None
    product_name: str | None


class GetTicketsByAccountResponseDataItemTeam(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class MappingInfo(ResponseModel):
    mapping_id: str | int | None
    mapping_type: Literal["PRIMARY", "SECONDARY"]
    is_account_tickets_viewable: bool | None


class UpdateManyResponseOption2ErrorsItem(ResponseModel):
    field_name: str | None
    error_type: Literal["invalid", "duplicate", "missing"]
    error_message: str | None


class UpdateManyResponseOption3(ResponseModel):
    error_code: Literal[
        "URL_NOT_FOUND",
        "UNAUTHORIZED",
        "INVALID_OAUTH",
        "SCOPE_MISMATCH",
        "FORBIDDEN",
        "LICENSE_ACCESS_LIMITED",
        "METHOD_NOT_ALLOWED",
        "RESOURCE_SIZE_EXCEEDED",
        "UNSUPPORTED_MEDIA_TYPE",
        "INVALID_DATA",
        "UNPROCESSABLE_ENTITY",
        "ONLY_LIVECHAT_USER",
        "INTEGRATION_ADMIN_ERROR",
        "THRESHOLD_EXCEEDED",
        "INTERNAL_SERVER_ERROR",
        "EMPTY_PAYLOAD",
    ]
    message: str | None


class ZohoCrmAccount(ResponseModel):
    id: str | int | None


class AccountListViewObject(ResponseModel):
    website: str | None = None
    account_name: str | None
    phone: str | None
    email: str | None
    web_url: str | None
    created_time: str | None
    zoho_crm_account: ZohoCrmAccount | None = Field(alias="zohoCRMAccount")
    id: str | int | None
    customer_happiness: contact_1.CustomerHappiness | None


class AccountListWithMappingInfo(ResponseModel):
    website: str | None = None
    account_name: str | None
    phone: str | None
    email: str | None
    web_url: str | None
    created_time: str | None
    zoho_crm_account: ZohoCrmAccount | None = Field(alias="zohoCRMAccount")
    id: str | int | None
    customer_happiness: contact_1.CustomerHappiness | None
    mapping_info: MappingInfo | None
    mapping_type: str | None


class AccountResponse(ResponseModel):
    owner: AccountResponseOwner | None = None
    website: str | None = None
    account_name: str | None
    phone: str | None = None
    email: str | None = None
    country: str | None
    code: str | None
    cf: dict[str, Any]
    city: str | None
    custom_fields: dict[str, Any]
    street: str | None
    annualrevenue: str | None
    description: str | None
    industry: str | None
    state: str | None
    owner_id: str | int | None
    fax: str | None
    modified_time: str | None
    is_following: bool | None
    is_deleted: bool | None
    is_trashed: bool | None
    associated_sla_ids: list[str | int | None] | None = Field(alias="associatedSLAIds")
    web_url: str | None
    created_time: str | None
    zoho_crm_account: ZohoCrmAccount | None = Field(alias="zohoCRMAccount")
    id: str | int | None
    layout_id: str | int | None
    layout_details: AccountResponseLayoutDetails | None


class ContractsForAccountData(RootModel[list[ContractsForAccountDataListJson | None] | None]):
    root: list[ContractsForAccountDataListJson | None] | None


class Data(RootModel[list[AccountListViewObject] | None]):
    root: list[AccountListViewObject] | None


class DataWitMappingInfo(RootModel[list[AccountListWithMappingInfo] | None]):
    root: list[AccountListWithMappingInfo] | None


class GetContractsForAccountResponse(ResponseModel):
    data: list[ContractsForAccountDataListJson | None] | None


class GetTicketsByAccountResponseDataItemContact(ResponseModel):
    last_name: str | None
    first_name: str | None
    phone: str | None
    mobile: str | None
    id: str | int | None
    type: str | None
    email: str | None
    account: GetTicketsByAccountResponseDataItemContactAccount | None


class UpdateManyResponseOption1(ResponseModel):
    results: list[mass_action_response.MassActionResponse]


class UpdateManyResponseOption2(ResponseModel):
    message: str
    error_code: Literal[
        "BAD_REQUEST",
        "UNAUTHORIZED",
        "INVALID_OAUTH",
        "SCOPE_MISMATCH",
        "OAUTH_ORG_MISMATCH",
        "FORBIDDEN",
        "LICENSE_ACCESS_LIMITED",
        "URL_NOT_FOUND",
        "METHOD_NOT_ALLOWED",
        "RESOURCE_SIZE_EXCEEDED",
        "UNSUPPORTED_MEDIA_TYPE",
        "INVALID_DATA",
        "EMPTY_PAYLOAD",
        "UNPROCESSABLE_ENTITY",
        "ONLY_LIVECHAT_USER",
        "DUPLICATE_CONTRACT",
        "INTEGRATION_ADMIN_ERROR",
        "THRESHOLD_EXCEEDED",
        "TOO_MANY_REQUESTS",
        "INTERNAL_SERVER_ERROR",
    ]
    errors: list[UpdateManyResponseOption2ErrorsItem | None] | None


class AccountListArray(ResponseModel):
    data: list[AccountListViewObject] | None


class AccountListWithMappingInfoArray(ResponseModel):
    data: list[AccountListWithMappingInfo] | None


class GetTicketsByAccountResponseDataItem(ResponseModel):
    product: GetTicketsByAccountResponseDataItemProduct | None = None
    contact: GetTicketsByAccountResponseDataItemContact | None = None
    is_read: bool | None = None
    team: GetTicketsByAccountResponseDataItemTeam | None = None
    assignee: GetTicketsByAccountResponseDataItemAssignee | None = None
    department: GetTicketsByAccountResponseDataItemDepartment | None = None
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


class UpdateManyResponse(
    RootModel[UpdateManyResponseOption1 | UpdateManyResponseOption2 | UpdateManyResponseOption3 | None]
):
    root: UpdateManyResponseOption1 | UpdateManyResponseOption2 | UpdateManyResponseOption3 | None


class GetTicketsByAccountResponse(ResponseModel):
    data: list[GetTicketsByAccountResponseDataItem]
