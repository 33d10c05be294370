"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Account(ResponseModel):
    website: str | None
    account_name: str | None
    id: str | int | None


class AgentsHandled(ResponseModel):
    handling_time: str
    agent_id: str | int | None
    agent_name: str


class AgentsHandledData(RootModel[list[AgentsHandled] | None]):
    root: list[AgentsHandled] | None


class Assignee(ResponseModel):
    first_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    last_name: str
    id: str | int
    email: str


class ChannelList(RootModel[list[str | None] | None]):
    root: list[str | None] | None


class ChannelRelatedInfo(ResponseModel):
    topic_id: str | int | None
    is_topic_deleted: bool | None
    forum_status: Literal[
        "NOSTATUS",
        "NEEDMOREINFO",
        "WORKINGONIT",
        "ANSWERED",
        "UNANSWERED",
        "MAYBELATER",
        "UNDERREVIEW",
        "IMPLEMENTED",
        "WILLNOTIMPLEMENT",
        "NOTAPROBLEM",
        "TEMPORARYFIX",
        "ANALYZING",
        "SOLVED",
        "UNSOLVED",
        "MOSTVOTED",
        "INPROGRESS",
        "",
    ]
    source_link: str | None
    topic_type: Literal["DISCUSSION", "QUESTION", "IDEA", "ANNOUNCEMENT", "PROBLEM"]


class ChannelSource(ResponseModel):
    app_name: str | None
    ext_id: str | None
    permalink: str | None
    type: Literal["SYSTEM", "INTEGRATION", "INSTANT_MESSAGE"]
    app_photo_url: str | None = Field(alias="appPhotoURL")
    uuid: str | None = None


class ContactJson(ResponseModel):
    last_name: str
    first_name: str | None
    phone: str | None
    mobile: str | None
    id: str | int | None
    type: str | None
    email: str | None
    account: Account | None
    is_spam: bool | None = None


class DepartmentJson(ResponseModel):
    name: str
    id: str | int


class GetRequestsCount(ResponseModel):
    count: str | int


class GetTicketResponseLayoutDetails(ResponseModel):
    id: str | int
    layout_name: str


class GetTicketResponseSourceTicket(ResponseModel):
    id: str | int | None = None
    subject: str | None = None


class LastThread(ResponseModel):
    channel: str | None
    is_draft: bool | None
    is_forward: bool | None
    direction: Literal["in", "out"]


class Pagination(ResponseModel):
    next: str | None
    prev: str | None


class ProductJson(ResponseModel):
    id: str | int
    product_name: str


class ResolutionResponse(ResponseModel):
    modified_time: str | None
    author: Assignee | None
    content: str | None


class ResolutionResponseData(RootModel[list[ResolutionResponse]]):
    root: list[ResolutionResponse]


class SharedDepartmentsWithName(ResponseModel):
    name: str
    id: str | int
    type: Literal["READ_ONLY", "READ_WRITE", "RESTRICTED_ACCESS"]


class SharedDepartmentsWithNameArr(RootModel[list[SharedDepartmentsWithName] | None]):
    root: list[SharedDepartmentsWithName] | None


class SkillsInfoJsonItem(ResponseModel):
    weightage: str | int | None
    skill_name: str
    skill_id: str | int
    skill_type_id: str | int
    mapping_type: Literal["SYSTEM", "USER"]
    skill_type_name: str


class StagingJson(ResponseModel):
    handled_time: str
    status: str


class TeamJson(ResponseModel):
    name: str
    id: str | int
    logo_url: str | None


class TicketListViewArray2DataItem(ResponseModel):
    product: ProductJson | None = None
    contact: ContactJson | None = None
    assignee: Assignee | None = None
    department: DepartmentJson | None = None
    is_read: bool | None = None
    team: TeamJson | None = None
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
    last_thread: LastThread | None
    source: ChannelSource | None
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


class TicketResponseLayoutDetails(ResponseModel):
    id: str | int
    layout_name: str


class TicketResponseSourceTicket(ResponseModel):
    id: str | int | None = None
    subject: str | None = None


class AgentChannelWiseTicketsCount(ResponseModel):
    onhold_count: str | int
    due_in1_hr_count: str | int
    over_due_count: str | int
    open_count: str | int
    agent_id: str | int
    channel: list[str | None] | None = None
    is_online: bool


class ArchivedTicketListResponseDataItem(ResponseModel):
    product: ProductJson | None = None
    contact: ContactJson | None = None
    assignee: Assignee | None = None
    department: DepartmentJson | None = None
    is_read: bool | None = None
    team: TeamJson | None = None
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
    last_thread: LastThread | None
    source: ChannelSource | None
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


class GetAgentsTicketCountList(RootModel[list[AgentChannelWiseTicketsCount]]):
    root: list[AgentChannelWiseTicketsCount]


class GetAgentsTicketCountResponse(ResponseModel):
    data: list[AgentChannelWiseTicketsCount]


class GetResolutionHistoryResponse(ResponseModel):
    data: list[ResolutionResponse]


class GetTicketsByContactResponseDataItem(ResponseModel):
    product: ProductJson | None = None
    is_read: bool | None = None
    assignee: Assignee | None = None
    team: TeamJson | None = None
    department: DepartmentJson | None = None
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
    last_thread: LastThread | None
    source: ChannelSource | None
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


class SkillsInfoJson(RootModel[list[SkillsInfoJsonItem] | None]):
    root: list[SkillsInfoJsonItem] | None


class StagingData(RootModel[list[StagingJson] | None]):
    root: list[StagingJson] | None


class TicketListViewArray2(ResponseModel):
    data: list[TicketListViewArray2DataItem]


class TicketResponse(ResponseModel):
    product_id: str | int | None = None
    phone: str | None = None
    subject: str | None = None
    due_date: str | None = None
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    assignee_id: str | int | None = None
    email: str | None = None
    sub_category: str | None = None
    cf: dict[str, Any] | None = None
    custom_fields: dict[str, Any] | None = None
    description: str | None = None
    classification: str | None = None
    category: str | None = None
    status: str | None = None
    source_ticket: TicketResponseSourceTicket | None = None
    entity_skills: list[str | int] | None
    modified_time: str
    ticket_number: str | int
    status_type: Literal["Open", "Closed", "On Hold"]
    is_archived: bool
    department_id: str | int
    onhold_time: str | None
    source: ChannelSource | None
    resolution: str | None
    closed_time: str | None
    approval_count: str | int
    time_entry_count: str | int
    is_over_due: bool
    channel_related_info: ChannelRelatedInfo | None
    is_deleted: bool
    is_trashed: bool
    response_due_date: str | None
    created_time: str
    modified_by: str | int | None
    id: str | int
    is_response_overdue: bool
    channel_code: str | None
    customer_response_time: str | None
    thread_count: str | int | None
    secondary_contacts: list[str | int] | None
    comment_count: str | int
    account_id: str | int | None
    task_count: str | int
    team_id: str | int | None
    attachment_count: str | int | None
    is_escalated: bool
    is_spam: bool
    sla_id: str | int | None
    contact_id: str | int
    shared_departments: list[SharedDepartmentsWithName] | None
    layout_id: str | int
    layout_details: TicketResponseLayoutDetails
    web_url: str
    locked_time: str | None


class ArchivedTicketListResponse(ResponseModel):
    data: list[ArchivedTicketListResponseDataItem]
    pagination: Pagination | None


class GetTicketMetrics(ResponseModel):
    first_response_time: str
    reassign_count: str | int
    outgoing_count: str | int
    thread_count: str | int
    total_response_time: str
    response_count: str | int
    agents_handled: list[AgentsHandled] | None
    resolution_time: str
    staging_data: list[StagingJson] | None
    reopen_count: str | int


class GetTicketResponse(ResponseModel):
    sentiment: str | None
    is_following: bool | None
    created_by: str | int | None
    tag_count: str | int | None
    follower_count: str | int | None
    product_id: str | int | None = None
    phone: str | None = None
    subject: str | None = None
    due_date: str | None = None
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    assignee_id: str | int | None = None
    email: str | None = None
    sub_category: str | None = None
    cf: dict[str, Any] | None = None
    custom_fields: dict[str, Any] | None = None
    description: str | None = None
    classification: str | None = None
    category: str | None = None
    status: str | None = None
    source_ticket: GetTicketResponseSourceTicket | None = None
    entity_skills: list[str | int] | None
    modified_time: str
    ticket_number: str | int
    status_type: Literal["Open", "Closed", "On Hold"]
    is_archived: bool
    department_id: str | int
    onhold_time: str | None
    source: ChannelSource | None
    resolution: str | None
    closed_time: str | None
    approval_count: str | int
    time_entry_count: str | int
    is_over_due: bool
    channel_related_info: ChannelRelatedInfo | None
    is_deleted: bool
    is_trashed: bool
    response_due_date: str | None
    created_time: str
    modified_by: str | int | None
    id: str | int
    is_response_overdue: bool
    channel_code: str | None
    customer_response_time: str | None
    thread_count: str | int | None
    secondary_contacts: list[str | int] | None
    comment_count: str | int
    account_id: str | int | None
    task_count: str | int
    team_id: str | int | None
    attachment_count: str | int | None
    is_escalated: bool
    is_spam: bool
    sla_id: str | int | None
    contact_id: str | int
    shared_departments: list[SharedDepartmentsWithName] | None
    layout_id: str | int
    layout_details: GetTicketResponseLayoutDetails
    web_url: str
    locked_time: str | None
    product: ProductJson | None = None
    contact: ContactJson | None = None
    assignee: Assignee | None = None
    department: DepartmentJson | None = None
    is_read: bool | None = None
    team: TeamJson | None = None
    skills_info: list[SkillsInfoJsonItem] | None = None
    contract_id: str | int | None = None


class GetTicketsByContactResponse(ResponseModel):
    data: list[GetTicketsByContactResponseDataItem]
