"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import article_translation, records
from . import contact as contact_1
from . import ticket as ticket_1


class ActivityModuleContactFields(ResponseModel):
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
    sec_id: Annotated[str | None, Field(alias="secId")]


class AssigneeFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None
    zuid: str | int | None


class Author(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None


class CategoryFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class DepartmentFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class DoSearchCount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    tickets: str | int | None
    calls: str | int | None = None
    solutions: str | int | None = None
    accounts: str | int | None = None
    community: str | int | None = None
    contacts: str | int | None = None
    tasks: str | int | None = None
    events: str | int | None = None
    products: str | int | None = None


class LastThread(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    channel: str | None
    is_draft: Annotated[bool | None, Field(alias="isDraft")]
    is_forward: Annotated[bool | None, Field(alias="isForward")]
    direction: Literal["in", "out"]


class SearchAccountResponseFields(ResponseModel):
    owner: AssigneeFields | None
    website: str | None
    cf: dict[str, Any]
    account_name: Annotated[str | None, Field(alias="accountName")]
    phone: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    id: str | int | None
    email: str | None
    country: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    code: str | None
    city: str | None
    description: str | None
    industry: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    annualrevenue: str | None
    street: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    state: str | None
    fax: str | None


class SearchAccountResponseFieldsWithModule(ResponseModel):
    owner: AssigneeFields | None
    website: str | None
    cf: dict[str, Any]
    account_name: Annotated[str | None, Field(alias="accountName")]
    phone: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    id: str | int | None
    email: str | None
    country: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    code: str | None
    city: str | None
    description: str | None
    industry: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    annualrevenue: str | None
    street: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    state: str | None
    fax: str | None
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchAccountsData(RootModel[list[SearchAccountResponseFields | None] | None]):
    root: list[SearchAccountResponseFields | None] | None


class SearchAccountsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchAccountResponseFields | None] | None
    count: str | int | None


class SearchProductResponseFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    unit_price: Annotated[str | None, Field(alias="unitPrice")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    cf: dict[str, Any]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    description: str | None
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    product_name: Annotated[str | None, Field(alias="productName")]
    manufacturer: str | None
    product_category: Annotated[str | None, Field(alias="productCategory")]
    product_code: Annotated[str | None, Field(alias="productCode")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None


class SearchProductsData(RootModel[list[SearchProductResponseFields | None] | None]):
    root: list[SearchProductResponseFields | None] | None


class SearchProductsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchProductResponseFields | None] | None
    count: str | int | None


class SearchSolutionResponseFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    title: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    id: str | int | None
    summary: str | None
    latest_version_status: Annotated[
        Literal[
            "Published", "Unpublished", "Draft", "Review", "Expired", "Auto-translate Pending", "Auto-translate Failed"
        ],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    permalink: str | None
    category: CategoryFields | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    status: Literal[
        "Published", "Unpublished", "Draft", "Review", "Expired", "Auto-translate Pending", "Auto-translate Failed"
    ]


class SearchSolutionsData(RootModel[list[SearchSolutionResponseFields | None] | None]):
    root: list[SearchSolutionResponseFields | None] | None


class SearchSolutionsResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchSolutionResponseFields | None] | None
    count: str | int | None


class SearchSolutionsResponseOption3(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchSolutionResponseFields | None] | None
    count: str | int | None


class SearchTicketResponseFieldsParentTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None = None


class SearchTicketResponseFieldsSourceTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None = None


class SearchTicketResponseFieldsWithModuleParentTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None = None


class SearchTicketResponseFieldsWithModuleSourceTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None = None


class SubModuleAccountFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    id: str | int | None


class SubModuleProductFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    product_name: Annotated[str | None, Field(alias="productName")]


class TeamFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class TicketContactFields(ResponseModel):
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
    account: SubModuleAccountFields | None


class AccountFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: AssigneeFields | None
    website: str | None
    cf: dict[str, Any]
    account_name: Annotated[str | None, Field(alias="accountName")]
    phone: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    id: str | int | None
    email: str | None


class ActivityModuleTicketFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    is_archived: Annotated[bool | None, Field(alias="isArchived")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    channel: str | None
    team: TeamFields | None
    closed_time: Annotated[str | None, Field(alias="closedTime")]
    sec_id: Annotated[str | None, Field(alias="secId")]
    phone: str | None
    team_id: Annotated[str | int | None, Field(alias="teamId")]
    contact: ActivityModuleContactFields | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    assignee: AssigneeFields | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    status: str | None


class ContactFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: AssigneeFields | None
    last_name: Annotated[str | None, Field(alias="lastName")]
    secondary_email: Annotated[str | None, Field(alias="secondaryEmail")]
    cf: dict[str, Any]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    mobile: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    type: str | None
    first_name: Annotated[str | None, Field(alias="firstName")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    phone: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    zoho_crm_contact: Annotated[dict[str, Any], Field(alias="zohoCRMContact")]
    id: str | int | None
    customer_happiness: Annotated[contact_1.CustomerHappiness | None, Field(alias="customerHappiness")]
    email: str | None
    account: SubModuleAccountFields | None


class SearchCallResponseFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    status_type: Annotated[str | None, Field(alias="statusType")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    subject: str | None
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    duration: str | int | None
    is_commented: Annotated[bool | None, Field(alias="isCommented")]
    contact: ActivityModuleContactFields | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    modified_by: Annotated[AssigneeFields | None, Field(alias="modifiedBy")]
    id: str | int | None
    department: DepartmentFields | None
    direction: Literal["outbound", "inbound"]
    cf: dict[str, Any]
    reminder: list[dict[str, Any]] | None
    ticket: ActivityModuleTicketFields | None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    priority: str | None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    assignee: AssigneeFields | None
    activity_type: Annotated[str | None, Field(alias="activityType")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]


class SearchCallResponseFieldsWithModule(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    status_type: Annotated[str | None, Field(alias="statusType")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    subject: str | None
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    duration: str | int | None
    is_commented: Annotated[bool | None, Field(alias="isCommented")]
    contact: ActivityModuleContactFields | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    modified_by: Annotated[AssigneeFields | None, Field(alias="modifiedBy")]
    id: str | int | None
    department: DepartmentFields | None
    direction: Literal["outbound", "inbound"]
    cf: dict[str, Any]
    reminder: list[dict[str, Any]] | None
    ticket: ActivityModuleTicketFields | None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    priority: str | None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    assignee: AssigneeFields | None
    activity_type: Annotated[str | None, Field(alias="activityType")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchCallsData(RootModel[list[SearchCallResponseFields | None] | None]):
    root: list[SearchCallResponseFields | None] | None


class SearchCallsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchCallResponseFields | None] | None
    count: str | int | None


class SearchContactResponseFields(ResponseModel):
    owner: AssigneeFields | None
    last_name: Annotated[str | None, Field(alias="lastName")]
    secondary_email: Annotated[str | None, Field(alias="secondaryEmail")]
    cf: dict[str, Any]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    mobile: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    type: str | None
    first_name: Annotated[str | None, Field(alias="firstName")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    phone: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    zoho_crm_contact: Annotated[dict[str, Any], Field(alias="zohoCRMContact")]
    id: str | int | None
    customer_happiness: Annotated[contact_1.CustomerHappiness | None, Field(alias="customerHappiness")]
    email: str | None
    account: SubModuleAccountFields | None
    zip: str | int | None
    country: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    city: str | None
    facebook: str | None
    description: str | None
    title: str | None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    twitter: str | None
    street: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    is_end_user: Annotated[bool | None, Field(alias="isEndUser")]
    state: str | None


class SearchContactResponseFieldsWithModule(ResponseModel):
    owner: AssigneeFields | None
    last_name: Annotated[str | None, Field(alias="lastName")]
    secondary_email: Annotated[str | None, Field(alias="secondaryEmail")]
    cf: dict[str, Any]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    mobile: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    type: str | None
    first_name: Annotated[str | None, Field(alias="firstName")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    phone: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    zoho_crm_contact: Annotated[dict[str, Any], Field(alias="zohoCRMContact")]
    id: str | int | None
    customer_happiness: Annotated[contact_1.CustomerHappiness | None, Field(alias="customerHappiness")]
    email: str | None
    account: SubModuleAccountFields | None
    zip: str | int | None
    country: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    city: str | None
    facebook: str | None
    description: str | None
    title: str | None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    twitter: str | None
    street: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    is_end_user: Annotated[bool | None, Field(alias="isEndUser")]
    state: str | None
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchContactsData(RootModel[list[SearchContactResponseFields | None] | None]):
    root: list[SearchContactResponseFields | None] | None


class SearchContactsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchContactResponseFields | None] | None
    count: str | int | None


class SearchEventResponseFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    status_type: Annotated[str | None, Field(alias="statusType")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    subject: str | None
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    duration: str | int | None
    is_commented: Annotated[bool | None, Field(alias="isCommented")]
    contact: ActivityModuleContactFields | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    modified_by: Annotated[AssigneeFields | None, Field(alias="modifiedBy")]
    id: str | int | None
    department: DepartmentFields | None
    cf: dict[str, Any]
    reminder: list[dict[str, Any]] | None
    ticket: ActivityModuleTicketFields | None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    priority: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    assignee: AssigneeFields | None
    category: str | None
    activity_type: Annotated[str | None, Field(alias="activityType")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None


class SearchEventResponseFieldsWithModule(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    status_type: Annotated[str | None, Field(alias="statusType")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    subject: str | None
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    duration: str | int | None
    is_commented: Annotated[bool | None, Field(alias="isCommented")]
    contact: ActivityModuleContactFields | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    modified_by: Annotated[AssigneeFields | None, Field(alias="modifiedBy")]
    id: str | int | None
    department: DepartmentFields | None
    cf: dict[str, Any]
    reminder: list[dict[str, Any]] | None
    ticket: ActivityModuleTicketFields | None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    priority: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    assignee: AssigneeFields | None
    category: str | None
    activity_type: Annotated[str | None, Field(alias="activityType")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchEventsData(RootModel[list[SearchEventResponseFields | None] | None]):
    root: list[SearchEventResponseFields | None] | None


class SearchEventsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchEventResponseFields | None] | None
    count: str | int | None


class SearchRecordsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: records.ListRecordResponseWithAdditionalData | None
    count: str | int | None


class SearchTaskResponseFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    status_type: Annotated[str | None, Field(alias="statusType")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    subject: str | None
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    is_commented: Annotated[bool | None, Field(alias="isCommented")]
    contact: ActivityModuleContactFields | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[AssigneeFields | None, Field(alias="modifiedBy")]
    id: str | int | None
    department: DepartmentFields | None
    cf: dict[str, Any]
    ticket: ActivityModuleTicketFields | None
    reminder: list[dict[str, Any]] | None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    priority: str | None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    assignee: AssigneeFields | None
    category: str | None
    activity_type: Annotated[str | None, Field(alias="activityType")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None


class SearchTaskResponseFieldsWithModule(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    status_type: Annotated[str | None, Field(alias="statusType")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    subject: str | None
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    is_commented: Annotated[bool | None, Field(alias="isCommented")]
    contact: ActivityModuleContactFields | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[AssigneeFields | None, Field(alias="modifiedBy")]
    id: str | int | None
    department: DepartmentFields | None
    cf: dict[str, Any]
    ticket: ActivityModuleTicketFields | None
    reminder: list[dict[str, Any]] | None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    priority: str | None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    assignee: AssigneeFields | None
    category: str | None
    activity_type: Annotated[str | None, Field(alias="activityType")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchTasksData(RootModel[list[SearchTaskResponseFields | None] | None]):
    root: list[SearchTaskResponseFields | None] | None


class SearchTasksResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchTaskResponseFields | None] | None
    count: str | int | None


class SearchTicketResponseFields(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    sub_category: Annotated[str | None, Field(alias="subCategory")]
    status_type: Annotated[Literal["Open", "Closed", "On Hold"], Field(alias="statusType")]
    subject: str | None
    due_date: Annotated[str | None, Field(alias="dueDate")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    channel: str | None
    onhold_time: Annotated[str | None, Field(alias="onholdTime")]
    language: str | None
    shared_departments: Annotated[
        list[ticket_1.SharedDepartmentsWithName] | None,
        Field(alias="sharedDepartments"),
    ]
    resolution: str | None
    closed_time: Annotated[str | None, Field(alias="closedTime")]
    is_over_due: Annotated[bool | None, Field(alias="isOverDue")]
    contact: TicketContactFields | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    customer_response_time: Annotated[str | None, Field(alias="customerResponseTime")]
    product_id: Annotated[str | int | None, Field(alias="productId")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    thread_count: Annotated[str | int | None, Field(alias="threadCount")]
    secondary_contacts: Annotated[list[str | int | None] | None, Field(alias="secondaryContacts")]
    priority: str | None
    classification: str | None
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    phone: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    assignee: AssigneeFields | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    child_ticket_count: Annotated[str | int | None, Field(alias="childTicketCount")]
    status: str | None
    entity_skills: Annotated[list[str | int | None] | None, Field(alias="entitySkills")]
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    is_archived: Annotated[bool | None, Field(alias="isArchived")]
    is_read: Annotated[bool | None, Field(alias="isRead")]
    description: str | None
    response_due_date: Annotated[str | None, Field(alias="responseDueDate")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    department: DepartmentFields | None
    email: str | None
    product: SubModuleProductFields | None
    cf: dict[str, Any]
    sla_id: Annotated[str | int | None, Field(alias="slaId")]
    last_thread: Annotated[LastThread | None, Field(alias="lastThread")]
    team: TeamFields | None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    team_id: Annotated[str | int | None, Field(alias="teamId")]
    is_escalated: Annotated[bool | None, Field(alias="isEscalated")]
    category: str | None
    relationship_type: Annotated[str | None, Field(alias="relationshipType")] = None
    parent_ticket: Annotated[SearchTicketResponseFieldsParentTicket | None, Field(alias="parentTicket")] = None
    source_ticket: Annotated[SearchTicketResponseFieldsSourceTicket | None, Field(alias="sourceTicket")] = None
    locked_time: Annotated[str | None, Field(alias="lockedTime")]


class SearchTicketResponseFieldsWithModule(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    sub_category: Annotated[str | None, Field(alias="subCategory")]
    status_type: Annotated[Literal["Open", "Closed", "On Hold"], Field(alias="statusType")]
    subject: str | None
    due_date: Annotated[str | None, Field(alias="dueDate")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    channel: str | None
    onhold_time: Annotated[str | None, Field(alias="onholdTime")]
    language: str | None
    shared_departments: Annotated[
        list[ticket_1.SharedDepartmentsWithName] | None,
        Field(alias="sharedDepartments"),
    ]
    resolution: str | None
    closed_time: Annotated[str | None, Field(alias="closedTime")]
    is_over_due: Annotated[bool | None, Field(alias="isOverDue")]
    contact: TicketContactFields | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    customer_response_time: Annotated[str | None, Field(alias="customerResponseTime")]
    product_id: Annotated[str | int | None, Field(alias="productId")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    thread_count: Annotated[str | int | None, Field(alias="threadCount")]
    secondary_contacts: Annotated[list[str | int | None] | None, Field(alias="secondaryContacts")]
    priority: str | None
    classification: str | None
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    phone: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]
    assignee: AssigneeFields | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")]
    child_ticket_count: Annotated[str | int | None, Field(alias="childTicketCount")]
    status: str | None
    entity_skills: Annotated[list[str | int | None] | None, Field(alias="entitySkills")]
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    is_archived: Annotated[bool | None, Field(alias="isArchived")]
    is_read: Annotated[bool | None, Field(alias="isRead")]
    description: str | None
    response_due_date: Annotated[str | None, Field(alias="responseDueDate")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    department: DepartmentFields | None
    email: str | None
    product: SubModuleProductFields | None
    cf: dict[str, Any]
    sla_id: Annotated[str | int | None, Field(alias="slaId")]
    last_thread: Annotated[LastThread | None, Field(alias="lastThread")]
    team: TeamFields | None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    team_id: Annotated[str | int | None, Field(alias="teamId")]
    is_escalated: Annotated[bool | None, Field(alias="isEscalated")]
    category: str | None
    relationship_type: Annotated[str | None, Field(alias="relationshipType")] = None
    parent_ticket: Annotated[
        SearchTicketResponseFieldsWithModuleParentTicket | None,
        Field(alias="parentTicket"),
    ] = None
    source_ticket: Annotated[
        SearchTicketResponseFieldsWithModuleSourceTicket | None,
        Field(alias="sourceTicket"),
    ] = None
    locked_time: Annotated[str | None, Field(alias="lockedTime")]
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchTicketsData(RootModel[list[SearchTicketResponseFields | None] | None]):
    root: list[SearchTicketResponseFields | None] | None


class SearchTicketsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchTicketResponseFields | None] | None
    count: str | int | None


class ActivitiesSearchData(
    RootModel[
        list[
            SearchEventResponseFieldsWithModule
            | SearchCallResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | SearchEventResponseFieldsWithModule
            | SearchCallResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | None
        ]
        | None
    ]
):
    root: (
        list[
            SearchEventResponseFieldsWithModule
            | SearchCallResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | SearchEventResponseFieldsWithModule
            | SearchCallResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | None
        ]
        | None
    )


class ActivitiesSearchResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: (
        list[
            SearchEventResponseFieldsWithModule
            | SearchCallResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | SearchEventResponseFieldsWithModule
            | SearchCallResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | None
        ]
        | None
    )
    count: str | int | None


class DoSearchData(
    RootModel[
        list[
            SearchTicketResponseFieldsWithModule
            | SearchContactResponseFieldsWithModule
            | SearchAccountResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | SearchTicketResponseFieldsWithModule
            | SearchContactResponseFieldsWithModule
            | SearchAccountResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | None
        ]
        | None
    ]
):
    root: (
        list[
            SearchTicketResponseFieldsWithModule
            | SearchContactResponseFieldsWithModule
            | SearchAccountResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | SearchTicketResponseFieldsWithModule
            | SearchContactResponseFieldsWithModule
            | SearchAccountResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | None
        ]
        | None
    )


class DoSearchResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: (
        list[
            SearchTicketResponseFieldsWithModule
            | SearchContactResponseFieldsWithModule
            | SearchAccountResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | SearchTicketResponseFieldsWithModule
            | SearchContactResponseFieldsWithModule
            | SearchAccountResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | None
        ]
        | None
    )
    count: DoSearchCount | None


class DoSearchResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchTicketResponseFields | None] | None
    count: str | int | None


class DoSearchResponseOption3(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: (
        list[
            SearchTicketResponseFieldsWithModule
            | SearchContactResponseFieldsWithModule
            | SearchAccountResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | SearchTicketResponseFieldsWithModule
            | SearchContactResponseFieldsWithModule
            | SearchAccountResponseFieldsWithModule
            | SearchTaskResponseFieldsWithModule
            | None
        ]
        | None
    )
    count: DoSearchCount | None


class DoSearchResponseOption4(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SearchTicketResponseFields | None] | None
    count: str | int | None


class SearchSolutionsResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[article_translation.ArticleTranslationListViewObject | None] | None
    count: str | int | None


class SearchSolutionsResponseOption4(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[article_translation.ArticleTranslationListViewObject | None] | None
    count: str | int | None


class DoSearchResponse(
    RootModel[
        DoSearchResponseOption1 | DoSearchResponseOption2 | DoSearchResponseOption3 | DoSearchResponseOption4 | None
    ]
):
    root: DoSearchResponseOption1 | DoSearchResponseOption2 | DoSearchResponseOption3 | DoSearchResponseOption4 | None


class SearchSolutionsResponse(
    RootModel[
        SearchSolutionsResponseOption1
        | SearchSolutionsResponseOption2
        | SearchSolutionsResponseOption3
        | SearchSolutionsResponseOption4
        | None
    ]
):
    root: (
        SearchSolutionsResponseOption1
        | SearchSolutionsResponseOption2
        | SearchSolutionsResponseOption3
        | SearchSolutionsResponseOption4
        | None
    )
