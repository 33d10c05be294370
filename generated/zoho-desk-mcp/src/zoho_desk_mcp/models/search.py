"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import article_translation, records
from . import contact as contact_1
from . import ticket as ticket_1


class ActivityModuleContactFields(ResponseModel):
    first_name: str | None
    last_name: str | None
    account_id: str | int | None
    phone: str | None
    mobile: str | None
    id: str | int | None
    is_spam: bool | None
    email: str | None
    sec_id: str | None


class AssigneeFields(ResponseModel):
    first_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    last_name: str | None
    email_id: str | None
    id: str | int | None
    zuid: str | int | None


class Author(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None


class CategoryFields(ResponseModel):
    name: str | None
    id: str | int | None


class DepartmentFields(ResponseModel):
    name: str | None
    id: str | int | None


class DoSearchCount(ResponseModel):
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
    channel: str | None
    is_draft: bool | None
    is_forward: bool | None
    direction: Literal["in", "out"]


class SearchAccountResponseFields(ResponseModel):
    owner: AssigneeFields | None
    website: str | None
    cf: dict[str, Any]
    account_name: str | None
    phone: str | None
    web_url: str | None
    custom_fields: dict[str, Any]
    id: str | int | None
    email: str | None
    country: str | None
    modified_time: str | None
    code: str | None
    city: str | None
    description: str | None
    industry: str | None
    owner_id: str | int | None
    layout_id: str | int | None
    annualrevenue: str | None
    street: str | None
    created_time: str | None
    state: str | None
    fax: str | None


class SearchAccountResponseFieldsWithModule(ResponseModel):
    owner: AssigneeFields | None
    website: str | None
    cf: dict[str, Any]
    account_name: str | None
    phone: str | None
    web_url: str | None
    custom_fields: dict[str, Any]
    id: str | int | None
    email: str | None
    country: str | None
    modified_time: str | None
    code: str | None
    city: str | None
    description: str | None
    industry: str | None
    owner_id: str | int | None
    layout_id: str | int | None
    annualrevenue: str | None
    street: str | None
    created_time: str | None
    state: str | None
    fax: str | None
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchAccountsData(RootModel[list[SearchAccountResponseFields | None] | None]):
    root: list[SearchAccountResponseFields | None] | None


class SearchAccountsResponse(ResponseModel):
    data: list[SearchAccountResponseFields | None] | None
    count: str | int | None


class SearchProductResponseFields(ResponseModel):
    unit_price: str | None
    modified_time: str | None
    cf: dict[str, Any]
    custom_fields: dict[str, Any]
    description: str | None
    department_ids: list[str | int | None] | None
    owner_id: str | int | None
    layout_id: str | int | None
    product_name: str | None
    manufacturer: str | None
    product_category: str | None
    product_code: str | None
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None


class SearchProductsData(RootModel[list[SearchProductResponseFields | None] | None]):
    root: list[SearchProductResponseFields | None] | None


class SearchProductsResponse(ResponseModel):
    data: list[SearchProductResponseFields | None] | None
    count: str | int | None


class SearchSolutionResponseFields(ResponseModel):
    modified_time: str | None
    creator_id: str | int | None
    modifier_id: str | int | None
    dislike_count: str | int | None
    like_count: str | int | None
    title: str | None
    created_time: str | None
    view_count: str | int | None
    id: str | int | None
    summary: str | None
    latest_version_status: Literal[
        "Published", "Unpublished", "Draft", "Review", "Expired", "Auto-translate Pending", "Auto-translate Failed"
    ]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: str | int | None
    usage_count: str | int | None
    root_category_id: str | int | None
    latest_version: str | None
    web_url: str | None
    portal_url: str | None
    feedback_count: str | int | None
    latest_published_version: str | None
    permalink: str | None
    category: CategoryFields | None
    category_id: str | int | None
    status: Literal[
        "Published", "Unpublished", "Draft", "Review", "Expired", "Auto-translate Pending", "Auto-translate Failed"
    ]


class SearchSolutionsData(RootModel[list[SearchSolutionResponseFields | None] | None]):
    root: list[SearchSolutionResponseFields | None] | None


class SearchSolutionsResponseOption1(ResponseModel):
    data: list[SearchSolutionResponseFields | None] | None
    count: str | int | None


class SearchSolutionsResponseOption3(ResponseModel):
    data: list[SearchSolutionResponseFields | None] | None
    count: str | int | None


class SearchTicketResponseFieldsParentTicket(ResponseModel):
    id: str | int | None = None


class SearchTicketResponseFieldsSourceTicket(ResponseModel):
    id: str | int | None = None


class SearchTicketResponseFieldsWithModuleParentTicket(ResponseModel):
    id: str | int | None = None


class SearchTicketResponseFieldsWithModuleSourceTicket(ResponseModel):
    id: str | int | None = None


class SubModuleAccountFields(ResponseModel):
    website: str | None
    account_name: str | None
    id: str | int | None


class SubModuleProductFields(ResponseModel):
    id: str | int | None
    product_name: str | None


class TeamFields(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class TicketContactFields(ResponseModel):
    last_name: str | None
    first_name: str | None
    phone: str | None
    mobile: str | None
    id: str | int | None
    type: str | None
    email: str | None
    account: SubModuleAccountFields | None


class ActivityModuleTicketFields(ResponseModel):
    ticket_number: str | int | None
    subject: str | None
    is_archived: bool | None
    due_date: str | None
    channel: str | None
    team: TeamFields | None
    closed_time: str | None
    sec_id: str | None
    phone: str | None
    team_id: str | int | None
    contact: ActivityModuleContactFields | None
    created_time: str | None
    id: str | int | None
    assignee: AssigneeFields | None
    is_spam: bool | None
    status: str | None


class SearchCallResponseFields(ResponseModel):
    modified_time: str | None
    status_type: str | None
    custom_fields: dict[str, Any]
    subject: str | None
    completed_time: str | None
    department_id: str | int | None
    creator_id: str | int | None
    description: str | None
    owner_id: str | int | None
    duration: str | int | None
    is_commented: bool | None
    contact: ActivityModuleContactFields | None
    created_time: str | None
    start_time: str | None
    modified_by: AssigneeFields | None
    id: str | int | None
    department: DepartmentFields | None
    direction: Literal["outbound", "inbound"]
    cf: dict[str, Any]
    reminder: list[dict[str, Any]] | None
    ticket: ActivityModuleTicketFields | None
    contact_id: str | int | None
    priority: str | None
    layout_id: str | int | None
    web_url: str | None
    assignee: AssigneeFields | None
    activity_type: str | None
    ticket_id: str | int | None
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]


class SearchCallResponseFieldsWithModule(ResponseModel):
    modified_time: str | None
    status_type: str | None
    custom_fields: dict[str, Any]
    subject: str | None
    completed_time: str | None
    department_id: str | int | None
    creator_id: str | int | None
    description: str | None
    owner_id: str | int | None
    duration: str | int | None
    is_commented: bool | None
    contact: ActivityModuleContactFields | None
    created_time: str | None
    start_time: str | None
    modified_by: AssigneeFields | None
    id: str | int | None
    department: DepartmentFields | None
    direction: Literal["outbound", "inbound"]
    cf: dict[str, Any]
    reminder: list[dict[str, Any]] | None
    ticket: ActivityModuleTicketFields | None
    contact_id: str | int | None
    priority: str | None
    layout_id: str | int | None
    web_url: str | None
    assignee: AssigneeFields | None
    activity_type: str | None
    ticket_id: str | int | None
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchCallsData(RootModel[list[SearchCallResponseFields | None] | None]):
    root: list[SearchCallResponseFields | None] | None


class SearchCallsResponse(ResponseModel):
    data: list[SearchCallResponseFields | None] | None
    count: str | int | None


class SearchContactResponseFields(ResponseModel):
    owner: AssigneeFields | None
    last_name: str | None
    secondary_email: str | None
    cf: dict[str, Any]
    custom_fields: dict[str, Any]
    mobile: str | None
    owner_id: str | int | None
    type: str | None
    first_name: str | None
    account_id: str | int | None
    photo_url: str | None = Field(alias="photoURL")
    phone: str | None
    web_url: str | None
    zoho_crm_contact: dict[str, Any] = Field(alias="zohoCRMContact")
    id: str | int | None
    customer_happiness: contact_1.CustomerHappiness | None
    email: str | None
    account: SubModuleAccountFields | None
    zip: str | int | None
    country: str | None
    modified_time: str | None
    city: str | None
    facebook: str | None
    description: str | None
    title: str | None
    layout_id: str | int | None
    twitter: str | None
    street: str | None
    created_time: str | None
    is_end_user: bool | None
    state: str | None


class SearchContactResponseFieldsWithModule(ResponseModel):
    owner: AssigneeFields | None
    last_name: str | None
    secondary_email: str | None
    cf: dict[str, Any]
    custom_fields: dict[str, Any]
    mobile: str | None
    owner_id: str | int | None
    type: str | None
    first_name: str | None
    account_id: str | int | None
    photo_url: str | None = Field(alias="photoURL")
    phone: str | None
    web_url: str | None
    zoho_crm_contact: dict[str, Any] = Field(alias="zohoCRMContact")
    id: str | int | None
    customer_happiness: contact_1.CustomerHappiness | None
    email: str | None
    account: SubModuleAccountFields | None
    zip: str | int | None
    country: str | None
    modified_time: str | None
    city: str | None
    facebook: str | None
    description: str | None
    title: str | None
    layout_id: str | int | None
    twitter: str | None
    street: str | None
    created_time: str | None
    is_end_user: bool | None
    state: str | None
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchContactsData(RootModel[list[SearchContactResponseFields | None] | None]):
    root: list[SearchContactResponseFields | None] | None


class SearchContactsResponse(ResponseModel):
    data: list[SearchContactResponseFields | None] | None
    count: str | int | None


class SearchEventResponseFields(ResponseModel):
    modified_time: str | None
    status_type: str | None
    custom_fields: dict[str, Any]
    subject: str | None
    completed_time: str | None
    department_id: str | int | None
    creator_id: str | int | None
    description: str | None
    owner_id: str | int | None
    duration: str | int | None
    is_commented: bool | None
    contact: ActivityModuleContactFields | None
    created_time: str | None
    start_time: str | None
    modified_by: AssigneeFields | None
    id: str | int | None
    department: DepartmentFields | None
    cf: dict[str, Any]
    reminder: list[dict[str, Any]] | None
    ticket: ActivityModuleTicketFields | None
    contact_id: str | int | None
    priority: str | None
    web_url: str | None
    assignee: AssigneeFields | None
    category: str | None
    activity_type: str | None
    ticket_id: str | int | None
    status: str | None


class SearchEventResponseFieldsWithModule(ResponseModel):
    modified_time: str | None
    status_type: str | None
    custom_fields: dict[str, Any]
    subject: str | None
    completed_time: str | None
    department_id: str | int | None
    creator_id: str | int | None
    description: str | None
    owner_id: str | int | None
    duration: str | int | None
    is_commented: bool | None
    contact: ActivityModuleContactFields | None
    created_time: str | None
    start_time: str | None
    modified_by: AssigneeFields | None
    id: str | int | None
    department: DepartmentFields | None
    cf: dict[str, Any]
    reminder: list[dict[str, Any]] | None
    ticket: ActivityModuleTicketFields | None
    contact_id: str | int | None
    priority: str | None
    web_url: str | None
    assignee: AssigneeFields | None
    category: str | None
    activity_type: str | None
    ticket_id: str | int | None
    status: str | None
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchEventsData(RootModel[list[SearchEventResponseFields | None] | None]):
    root: list[SearchEventResponseFields | None] | None


class SearchEventsResponse(ResponseModel):
    data: list[SearchEventResponseFields | None] | None
    count: str | int | None


class SearchRecordsResponse(ResponseModel):
    data: records.ListRecordResponseWithAdditionalData | None
    count: str | int | None


class SearchTaskResponseFields(ResponseModel):
    modified_time: str | None
    status_type: str | None
    custom_fields: dict[str, Any]
    subject: str | None
    completed_time: str | None
    due_date: str | None
    department_id: str | int | None
    creator_id: str | int | None
    description: str | None
    owner_id: str | int | None
    is_commented: bool | None
    contact: ActivityModuleContactFields | None
    created_time: str | None
    modified_by: AssigneeFields | None
    id: str | int | None
    department: DepartmentFields | None
    cf: dict[str, Any]
    ticket: ActivityModuleTicketFields | None
    reminder: list[dict[str, Any]] | None
    contact_id: str | int | None
    priority: str | None
    layout_id: str | int | None
    web_url: str | None
    assignee: AssigneeFields | None
    category: str | None
    activity_type: str | None
    ticket_id: str | int | None
    status: str | None


class SearchTaskResponseFieldsWithModule(ResponseModel):
    modified_time: str | None
    status_type: str | None
    custom_fields: dict[str, Any]
    subject: str | None
    completed_time: str | None
    due_date: str | None
    department_id: str | int | None
    creator_id: str | int | None
    description: str | None
    owner_id: str | int | None
    is_commented: bool | None
    contact: ActivityModuleContactFields | None
    created_time: str | None
    modified_by: AssigneeFields | None
    id: str | int | None
    department: DepartmentFields | None
    cf: dict[str, Any]
    ticket: ActivityModuleTicketFields | None
    reminder: list[dict[str, Any]] | None
    contact_id: str | int | None
    priority: str | None
    layout_id: str | int | None
    web_url: str | None
    assignee: AssigneeFields | None
    category: str | None
    activity_type: str | None
    ticket_id: str | int | None
    status: str | None
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchTasksData(RootModel[list[SearchTaskResponseFields | None] | None]):
    root: list[SearchTaskResponseFields | None] | None


class SearchTasksResponse(ResponseModel):
    data: list[SearchTaskResponseFields | None] | None
    count: str | int | None


class SearchTicketResponseFields(ResponseModel):
    modified_time: str | None
    sub_category: str | None
    status_type: Literal["Open", "Closed", "On Hold"]
    subject: str | None
    due_date: str | None
    department_id: str | int | None
    channel: str | None
    onhold_time: str | None
    language: str | None
    shared_departments: list[ticket_1.SharedDepartmentsWithName] | None
    resolution: str | None
    closed_time: str | None
    is_over_due: bool | None
    contact: TicketContactFields | None
    created_time: str | None
    id: str | int | None
    customer_response_time: str | None
    product_id: str | int | None
    contact_id: str | int | None
    thread_count: str | int | None
    secondary_contacts: list[str | int | None] | None
    priority: str | None
    classification: str | None
    comment_count: str | int | None
    account_id: str | int | None
    phone: str | None
    web_url: str | None
    assignee: AssigneeFields | None
    is_spam: bool | None
    child_ticket_count: str | int | None
    status: str | None
    entity_skills: list[str | int | None] | None
    ticket_number: str | int | None
    custom_fields: dict[str, Any]
    is_archived: bool | None
    is_read: bool | None
    description: str | None
    response_due_date: str | None
    modified_by: str | int | None
    department: DepartmentFields | None
    email: str | None
    product: SubModuleProductFields | None
    cf: dict[str, Any]
    sla_id: str | int | None
    last_thread: LastThread | None
    team: TeamFields | None
    assignee_id: str | int | None
    layout_id: str | int | None
    created_by: str | int | None
    team_id: str | int | None
    is_escalated: bool | None
    category: str | None
    relationship_type: str | None = None
    parent_ticket: SearchTicketResponseFieldsParentTicket | None = None
    source_ticket: SearchTicketResponseFieldsSourceTicket | None = None
    locked_time: str | None


class SearchTicketResponseFieldsWithModule(ResponseModel):
    modified_time: str | None
    sub_category: str | None
    status_type: Literal["Open", "Closed", "On Hold"]
    subject: str | None
    due_date: str | None
    department_id: str | int | None
    channel: str | None
    onhold_time: str | None
    language: str | None
    shared_departments: list[ticket_1.SharedDepartmentsWithName] | None
    resolution: str | None
    closed_time: str | None
    is_over_due: bool | None
    contact: TicketContactFields | None
    created_time: str | None
    id: str | int | None
    customer_response_time: str | None
    product_id: str | int | None
    contact_id: str | int | None
    thread_count: str | int | None
    secondary_contacts: list[str | int | None] | None
    priority: str | None
    classification: str | None
    comment_count: str | int | None
    account_id: str | int | None
    phone: str | None
    web_url: str | None
    assignee: AssigneeFields | None
    is_spam: bool | None
    child_ticket_count: str | int | None
    status: str | None
    entity_skills: list[str | int | None] | None
    ticket_number: str | int | None
    custom_fields: dict[str, Any]
    is_archived: bool | None
    is_read: bool | None
    description: str | None
    response_due_date: str | None
    modified_by: str | int | None
    department: DepartmentFields | None
    email: str | None
    product: SubModuleProductFields | None
    cf: dict[str, Any]
    sla_id: str | int | None
    last_thread: LastThread | None
    team: TeamFields | None
    assignee_id: str | int | None
    layout_id: str | int | None
    created_by: str | int | None
    team_id: str | int | None
    is_escalated: bool | None
    category: str | None
    relationship_type: str | None = None
    parent_ticket: SearchTicketResponseFieldsWithModuleParentTicket | None = None
    source_ticket: SearchTicketResponseFieldsWithModuleSourceTicket | None = None
    locked_time: str | None
    module: Literal["accounts", "contacts", "tickets", "Tasks", "Calls", "Events"]


class SearchTicketsData(RootModel[list[SearchTicketResponseFields | None] | None]):
    root: list[SearchTicketResponseFields | None] | None


class SearchTicketsResponse(ResponseModel):
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
    data: list[SearchTicketResponseFields | None] | None
    count: str | int | None


class DoSearchResponseOption3(ResponseModel):
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
    data: list[SearchTicketResponseFields | None] | None
    count: str | int | None


class SearchSolutionsResponseOption2(ResponseModel):
    data: list[article_translation.ArticleTranslationListViewObject | None] | None
    count: str | int | None


class SearchSolutionsResponseOption4(ResponseModel):
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
