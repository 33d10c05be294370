"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import contact as contact_1
from . import mass_action_response, ticket


class AccountResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class AccountResponseOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None


class Accountjson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None = None
    account_name: Annotated[str | None, Field(alias="accountName")]
    phone: str | None = None
    email: str | None = None
    country: str | None
    code: str | None
    cf: dict[str, Any]
    city: str | None
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    street: str | None
    annualrevenue: str | None
    description: str | None
    industry: str | None
    state: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    fax: str | None


class CommonObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None = None
    account_name: Annotated[str | None, Field(alias="accountName")] = None
    phone: str | None = None
    email: str | None = None


class ContractsForAccountDataListJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sla_name: Annotated[str | None, Field(alias="slaName")]
    sla_group_id: Annotated[str | None, Field(alias="slaGroupId")]
    end_date: Annotated[str | None, Field(alias="endDate")]
    department_id: Annotated[str | None, Field(alias="departmentId")]
    contract_id: Annotated[str | None, Field(alias="contractId")]
    contract_number: Annotated[str | None, Field(alias="contractNumber")]
    description: str | None = None
    contract_name: Annotated[str | None, Field(alias="contractName")]
    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    start_date: Annotated[str | None, Field(alias="startDate")]


class GetCountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None


class GetTicketsByAccountResponseDataItemAssignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None
    email: str | None


class GetTicketsByAccountResponseDataItemContactAccount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    id: str | int | None


class GetTicketsByAccountResponseDataItemDepartment(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class GetTicketsByAccountResponseDataItemProduct(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    product_name: Annotated[str | None, Field(alias="productName")]


class GetTicketsByAccountResponseDataItemTeam(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


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
    country: str | int | None = None
    website: str | int | None = None
    code: str | int | None = None
    cf: dict[str, Any] | None = None
    city: str | int | None = None
    custom_fields: Annotated[dict[str, Any] | None, Field(alias="customFields")] = None
    description: str | int | None = None
    industry: str | int | None = None
    phone: str | int | None = None
    annualrevenue: str | int | None = None
    street: str | int | None = None
    state: str | int | None = None
    fax: str | int | None = None
    email: str | int | None = None


class UpdateManyResponseOption2ErrorsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    field_name: Annotated[str | None, Field(alias="fieldName")]
    error_type: Annotated[Literal["invalid", "duplicate", "missing"], Field(alias="errorType")]
    error_message: Annotated[str | None, Field(alias="errorMessage")]


class UpdateManyResponseOption3(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    error_code: Annotated[
        Literal[
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
        ],
        Field(alias="errorCode"),
    ]
    message: str | None


class ZohoCrmAccount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None


class AccountListViewObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None = None
    account_name: Annotated[str | None, Field(alias="accountName")]
    phone: str | None
    email: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    zoho_crm_account: Annotated[ZohoCrmAccount | None, Field(alias="zohoCRMAccount")]
    id: str | int | None
    customer_happiness: Annotated[contact_1.CustomerHappiness | None, Field(alias="customerHappiness")]


class AccountListWithMappingInfo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None = None
    account_name: Annotated[str | None, Field(alias="accountName")]
    phone: str | None
    email: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    zoho_crm_account: Annotated[ZohoCrmAccount | None, Field(alias="zohoCRMAccount")]
    id: str | int | None
    customer_happiness: Annotated[contact_1.CustomerHappiness | None, Field(alias="customerHappiness")]
    mapping_info: Annotated[MappingInfo | None, Field(alias="mappingInfo")]
    mapping_type: Annotated[str | None, Field(alias="mappingType")]


class AccountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: AccountResponseOwner | None = None
    website: str | None = None
    account_name: Annotated[str | None, Field(alias="accountName")]
    phone: str | None = None
    email: str | None = None
    country: str | None
    code: str | None
    cf: dict[str, Any]
    city: str | None
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    street: str | None
    annualrevenue: str | None
    description: str | None
    industry: str | None
    state: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    fax: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    is_deleted: Annotated[bool | None, Field(alias="isDeleted")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    associated_sla_ids: Annotated[list[str | int | None] | None, Field(alias="associatedSLAIds")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    zoho_crm_account: Annotated[ZohoCrmAccount | None, Field(alias="zohoCRMAccount")]
    id: str | int | None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    layout_details: Annotated[AccountResponseLayoutDetails | None, Field(alias="layoutDetails")]


class ContractsForAccountData(RootModel[list[ContractsForAccountDataListJson | None] | None]):
    root: list[ContractsForAccountDataListJson | None] | None


class Data(RootModel[list[AccountListViewObject] | None]):
    root: list[AccountListViewObject] | None


class DataWitMappingInfo(RootModel[list[AccountListWithMappingInfo] | None]):
    root: list[AccountListWithMappingInfo] | None


class GetContractsForAccountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ContractsForAccountDataListJson | None] | None


class GetTicketsByAccountListObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class GetTicketsByAccountResponseDataItemContact(ResponseModel):
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
    account: GetTicketsByAccountResponseDataItemContactAccount | None


class UpdateManyResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    results: list[mass_action_response.MassActionResponse]


class UpdateManyResponseOption2(ResponseModel):
    message: str
    error_code: Annotated[
        Literal[
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
        ],
        Field(alias="errorCode"),
    ]
    errors: list[UpdateManyResponseOption2ErrorsItem | None] | None


class AccountListArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AccountListViewObject] | None


class AccountListWithMappingInfoArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AccountListWithMappingInfo] | None


class GetTicketsByAccountArr(RootModel[list[GetTicketsByAccountListObject] | None]):
    root: list[GetTicketsByAccountListObject] | None


class GetTicketsByAccountResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product: GetTicketsByAccountResponseDataItemProduct | None = None
    contact: GetTicketsByAccountResponseDataItemContact | None = None
    is_read: Annotated[bool | None, Field(alias="isRead")] = None
    team: GetTicketsByAccountResponseDataItemTeam | None = None
    assignee: GetTicketsByAccountResponseDataItemAssignee | None = None
    department: GetTicketsByAccountResponseDataItemDepartment | None = None
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


class UpdateManyResponse(
    RootModel[UpdateManyResponseOption1 | UpdateManyResponseOption2 | UpdateManyResponseOption3 | None]
):
    root: UpdateManyResponseOption1 | UpdateManyResponseOption2 | UpdateManyResponseOption3 | None


class GetTicketsByAccountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetTicketsByAccountResponseDataItem]
