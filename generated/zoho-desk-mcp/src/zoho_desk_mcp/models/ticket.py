"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Account(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    id: str | int | None


class AgentWiseTicketCount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    onhold_count: Annotated[str | int, Field(alias="onholdCount")]
    due_in1_hr_count: Annotated[str | int, Field(alias="dueIn1HrCount")]
    over_due_count: Annotated[str | int, Field(alias="overDueCount")]
    open_count: Annotated[str | int, Field(alias="openCount")]
    agent_id: Annotated[str | int, Field(alias="agentId")]


class AgentsHandled(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    handling_time: Annotated[str, Field(alias="handlingTime")]
    agent_id: Annotated[str | int | None, Field(alias="agentId")]
    agent_name: Annotated[str, Field(alias="agentName")]


class AgentsHandledData(RootModel[list[AgentsHandled] | None]):
    root: list[AgentsHandled] | None


class Assignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str


class ChannelList(RootModel[list[str | None] | None]):
    root: list[str | None] | None


class ChannelRelatedInfo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    topic_id: Annotated[str | int | None, Field(alias="topicId")]
    is_topic_deleted: Annotated[bool | None, Field(alias="isTopicDeleted")]
    forum_status: Annotated[
        Literal[
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
        ],
        Field(alias="forumStatus"),
    ]
    source_link: Annotated[str | None, Field(alias="sourceLink")]
    topic_type: Annotated[
        Literal["DISCUSSION", "QUESTION", "IDEA", "ANNOUNCEMENT", "PROBLEM"],
        Field(alias="topicType"),
    ]


class ChannelSource(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    app_name: Annotated[str | None, Field(alias="appName")]
    ext_id: Annotated[str | None, Field(alias="extId")]
    permalink: str | None
    type: Literal["SYSTEM", "INTEGRATION", "INSTANT_MESSAGE"]
    app_photo_url: Annotated[str | None, Field(alias="appPhotoURL")]
    uuid: str | None = None


class CommonJsonSourceTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None = None


class CommonKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product_id: Annotated[str | int | None, Field(alias="productId")] = None
    phone: str | None = None
    subject: str | None = None
    due_date: Annotated[str | None, Field(alias="dueDate")] = None
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")] = None
    email: str | None = None


class Contact(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str, Field(alias="lastName")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    mobile: str | None
    id: str | int | None
    type: str | None
    email: str | None
    account: Account | None


class ContactJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str, Field(alias="lastName")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    mobile: str | None
    id: str | int | None
    type: str | None
    email: str | None
    account: Account | None
    is_spam: Annotated[bool | None, Field(alias="isSpam")] = None


class DepartmentJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str
    id: str | int


class FilterJsonCriteriaFieldConditionsItem(ResponseModel):
    field: str | None = None
    data: list[str] | None = None
    con: Literal["is"] | None = None


class GetRequestsCount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int


class GetTicketResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int
    layout_name: Annotated[str, Field(alias="layoutName")]


class GetTicketResponseSourceTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None = None
    subject: str | None = None


class GetUnassignedTicketsCount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    onhold_count: Annotated[str | int, Field(alias="onholdCount")]
    due_in1_hr_count: Annotated[str | int, Field(alias="dueIn1HrCount")]
    over_due_count: Annotated[str | int, Field(alias="overDueCount")]
    open_count: Annotated[str | int, Field(alias="openCount")]


class LastThread(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    channel: str | None
    is_draft: Annotated[bool | None, Field(alias="isDraft")]
    is_forward: Annotated[bool | None, Field(alias="isForward")]
    direction: Literal["in", "out"]


class ListviewCommonJson(ResponseModel):
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
    last_thread: Annotated[LastThread | None, Field(alias="lastThread")]
    source: ChannelSource | None
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


class ListviewJson(ResponseModel):
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
    last_thread: Annotated[LastThread | None, Field(alias="lastThread")]
    source: ChannelSource | None
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


class LongArray(RootModel[list[str | int]]):
    root: list[str | int]


class MergeFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    entity_skills: Annotated[str | int | None, Field(alias="entitySkills")] = None
    sub_category: Annotated[str | int | None, Field(alias="subCategory")] = None
    cf: dict[str, Any] | None = None
    product_id: Annotated[str | int | None, Field(alias="productId")] = None
    contact_id: Annotated[str | int | None, Field(alias="contactId")] = None
    subject: str | int | None = None
    custom_fields: Annotated[dict[str, Any] | None, Field(alias="customFields")] = None
    due_date: Annotated[str | int | None, Field(alias="dueDate")] = None
    channel: str | int | None = None
    description: str | int | None = None
    secondary_contacts: Annotated[str | int | None, Field(alias="secondaryContacts")] = None
    priority: str | int | None = None
    classification: str | int | None = None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")] = None
    resolution: str | int | None = None
    phone: str | int | None = None
    category: str | int | None = None
    email: str | int | None = None
    status: str | int | None = None
    language: str | int | None = None


class Pagination(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    next: str | None
    prev: str | None


class ProductJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int
    product_name: Annotated[str, Field(alias="productName")]


class ResolutionRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_notify_contact: Annotated[bool | None, Field(alias="isNotifyContact")] = None
    content: str


class ResolutionResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    author: Assignee | None
    content: str | None


class ResolutionResponseData(RootModel[list[ResolutionResponse]]):
    root: list[ResolutionResponse]


class SharedDepartmentsWithName(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str
    id: str | int
    type: Literal["READ_ONLY", "READ_WRITE", "RESTRICTED_ACCESS"]


class SharedDepartmentsWithNameArr(RootModel[list[SharedDepartmentsWithName] | None]):
    root: list[SharedDepartmentsWithName] | None


class SkillsInfoJsonItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    weightage: str | int | None
    skill_name: Annotated[str, Field(alias="skillName")]
    skill_id: Annotated[str | int, Field(alias="skillId")]
    skill_type_id: Annotated[str | int, Field(alias="skillTypeId")]
    mapping_type: Annotated[Literal["SYSTEM", "USER"], Field(alias="mappingType")]
    skill_type_name: Annotated[str, Field(alias="skillTypeName")]


class StagingJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    handled_time: Annotated[str, Field(alias="handledTime")]
    status: str


class TeamJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str
    id: str | int
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class TicketDetailResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int
    layout_name: Annotated[str, Field(alias="layoutName")]


class TicketDetailResponseSourceTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None = None
    subject: str | None = None


class TicketListViewArray2DataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product: ProductJson | None = None
    contact: ContactJson | None = None
    assignee: Assignee | None = None
    department: DepartmentJson | None = None
    is_read: Annotated[bool | None, Field(alias="isRead")] = None
    team: TeamJson | None = None
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
    last_thread: Annotated[LastThread | None, Field(alias="lastThread")]
    source: ChannelSource | None
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


class TicketResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int
    layout_name: Annotated[str, Field(alias="layoutName")]


class TicketResponseSourceTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None = None
    subject: str | None = None


class AgentChannelWiseTicketsCount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    onhold_count: Annotated[str | int, Field(alias="onholdCount")]
    due_in1_hr_count: Annotated[str | int, Field(alias="dueIn1HrCount")]
    over_due_count: Annotated[str | int, Field(alias="overDueCount")]
    open_count: Annotated[str | int, Field(alias="openCount")]
    agent_id: Annotated[str | int, Field(alias="agentId")]
    channel: list[str | None] | None = None
    is_online: Annotated[bool, Field(alias="isOnline")]


class ArchivedTicketListResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product: ProductJson | None = None
    contact: ContactJson | None = None
    assignee: Assignee | None = None
    department: DepartmentJson | None = None
    is_read: Annotated[bool | None, Field(alias="isRead")] = None
    team: TeamJson | None = None
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
    last_thread: Annotated[LastThread | None, Field(alias="lastThread")]
    source: ChannelSource | None
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


class BulkUpdateRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")] = None
    field_name: Annotated[str, Field(alias="fieldName")]
    ids: list[str | int]
    field_value: Annotated[str | None, Field(alias="fieldValue")] = None


class CommonJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product_id: Annotated[str | int | None, Field(alias="productId")] = None
    phone: str | None = None
    subject: str | None = None
    due_date: Annotated[str | None, Field(alias="dueDate")] = None
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")] = None
    email: str | None = None
    sub_category: Annotated[str | None, Field(alias="subCategory")] = None
    cf: dict[str, Any] | None = None
    custom_fields: Annotated[dict[str, Any] | None, Field(alias="customFields")] = None
    description: str | None = None
    classification: str | None = None
    category: str | None = None
    status: str | None = None
    source_ticket: Annotated[CommonJsonSourceTicket | None, Field(alias="sourceTicket")] = None


class Data(RootModel[list[ListviewJson]]):
    root: list[ListviewJson]


class FilterJsonCriteria(ResponseModel):
    field_conditions: Annotated[
        list[FilterJsonCriteriaFieldConditionsItem] | None,
        Field(alias="fieldConditions"),
    ] = None


class GetAgentsTicketCountList(RootModel[list[AgentChannelWiseTicketsCount]]):
    root: list[AgentChannelWiseTicketsCount]


class GetAgentsTicketCountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AgentChannelWiseTicketsCount]


class GetResolutionHistoryResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ResolutionResponse]


class GetTicketByContactIncludeResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product: ProductJson | None = None
    is_read: Annotated[bool | None, Field(alias="isRead")] = None
    assignee: Assignee | None = None
    team: TeamJson | None = None
    department: DepartmentJson | None = None


class GetTicketsByContactResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product: ProductJson | None = None
    is_read: Annotated[bool | None, Field(alias="isRead")] = None
    assignee: Assignee | None = None
    team: TeamJson | None = None
    department: DepartmentJson | None = None
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
    last_thread: Annotated[LastThread | None, Field(alias="lastThread")]
    source: ChannelSource | None
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


class ListTicketsIncludeResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product: ProductJson | None = None
    contact: ContactJson | None = None
    assignee: Assignee | None = None
    department: DepartmentJson | None = None
    is_read: Annotated[bool | None, Field(alias="isRead")] = None
    team: TeamJson | None = None


class ListViewData(RootModel[list[ListviewCommonJson] | None]):
    root: list[ListviewCommonJson] | None


class SkillsInfoJson(RootModel[list[SkillsInfoJsonItem] | None]):
    root: list[SkillsInfoJsonItem] | None


class StagingData(RootModel[list[StagingJson] | None]):
    root: list[StagingJson] | None


class TicketDetailResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sentiment: str | None
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    tag_count: Annotated[str | int | None, Field(alias="tagCount")]
    follower_count: Annotated[str | int | None, Field(alias="followerCount")]
    product_id: Annotated[str | int | None, Field(alias="productId")] = None
    phone: str | None = None
    subject: str | None = None
    due_date: Annotated[str | None, Field(alias="dueDate")] = None
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")] = None
    email: str | None = None
    sub_category: Annotated[str | None, Field(alias="subCategory")] = None
    cf: dict[str, Any] | None = None
    custom_fields: Annotated[dict[str, Any] | None, Field(alias="customFields")] = None
    description: str | None = None
    classification: str | None = None
    category: str | None = None
    status: str | None = None
    source_ticket: Annotated[TicketDetailResponseSourceTicket | None, Field(alias="sourceTicket")] = None
    entity_skills: Annotated[list[str | int] | None, Field(alias="entitySkills")]
    modified_time: Annotated[str, Field(alias="modifiedTime")]
    ticket_number: Annotated[str | int, Field(alias="ticketNumber")]
    status_type: Annotated[Literal["Open", "Closed", "On Hold"], Field(alias="statusType")]
    is_archived: Annotated[bool, Field(alias="isArchived")]
    department_id: Annotated[str | int, Field(alias="departmentId")]
    onhold_time: Annotated[str | None, Field(alias="onholdTime")]
    source: ChannelSource | None
    resolution: str | None
    closed_time: Annotated[str | None, Field(alias="closedTime")]
    approval_count: Annotated[str | int, Field(alias="approvalCount")]
    time_entry_count: Annotated[str | int, Field(alias="timeEntryCount")]
    is_over_due: Annotated[bool, Field(alias="isOverDue")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    is_deleted: Annotated[bool, Field(alias="isDeleted")]
    is_trashed: Annotated[bool, Field(alias="isTrashed")]
    response_due_date: Annotated[str | None, Field(alias="responseDueDate")]
    created_time: Annotated[str, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int
    is_response_overdue: Annotated[bool, Field(alias="isResponseOverdue")]
    channel_code: Annotated[str | None, Field(alias="channelCode")]
    customer_response_time: Annotated[str | None, Field(alias="customerResponseTime")]
    thread_count: Annotated[str | int | None, Field(alias="threadCount")]
    secondary_contacts: Annotated[list[str | int] | None, Field(alias="secondaryContacts")]
    comment_count: Annotated[str | int, Field(alias="commentCount")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    task_count: Annotated[str | int, Field(alias="taskCount")]
    team_id: Annotated[str | int | None, Field(alias="teamId")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    is_escalated: Annotated[bool, Field(alias="isEscalated")]
    is_spam: Annotated[bool, Field(alias="isSpam")]
    sla_id: Annotated[str | int | None, Field(alias="slaId")]
    contact_id: Annotated[str | int, Field(alias="contactId")]
    shared_departments: Annotated[list[SharedDepartmentsWithName] | None, Field(alias="sharedDepartments")]
    layout_id: Annotated[str | int, Field(alias="layoutId")]
    layout_details: Annotated[TicketDetailResponseLayoutDetails, Field(alias="layoutDetails")]
    web_url: Annotated[str, Field(alias="webUrl")]
    locked_time: Annotated[str | None, Field(alias="lockedTime")]


class TicketListViewArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListviewJson]


class TicketListViewArray2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TicketListViewArray2DataItem]


class TicketResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product_id: Annotated[str | int | None, Field(alias="productId")] = None
    phone: str | None = None
    subject: str | None = None
    due_date: Annotated[str | None, Field(alias="dueDate")] = None
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")] = None
    email: str | None = None
    sub_category: Annotated[str | None, Field(alias="subCategory")] = None
    cf: dict[str, Any] | None = None
    custom_fields: Annotated[dict[str, Any] | None, Field(alias="customFields")] = None
    description: str | None = None
    classification: str | None = None
    category: str | None = None
    status: str | None = None
    source_ticket: Annotated[TicketResponseSourceTicket | None, Field(alias="sourceTicket")] = None
    entity_skills: Annotated[list[str | int] | None, Field(alias="entitySkills")]
    modified_time: Annotated[str, Field(alias="modifiedTime")]
    ticket_number: Annotated[str | int, Field(alias="ticketNumber")]
    status_type: Annotated[Literal["Open", "Closed", "On Hold"], Field(alias="statusType")]
    is_archived: Annotated[bool, Field(alias="isArchived")]
    department_id: Annotated[str | int, Field(alias="departmentId")]
    onhold_time: Annotated[str | None, Field(alias="onholdTime")]
    source: ChannelSource | None
    resolution: str | None
    closed_time: Annotated[str | None, Field(alias="closedTime")]
    approval_count: Annotated[str | int, Field(alias="approvalCount")]
    time_entry_count: Annotated[str | int, Field(alias="timeEntryCount")]
    is_over_due: Annotated[bool, Field(alias="isOverDue")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    is_deleted: Annotated[bool, Field(alias="isDeleted")]
    is_trashed: Annotated[bool, Field(alias="isTrashed")]
    response_due_date: Annotated[str | None, Field(alias="responseDueDate")]
    created_time: Annotated[str, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int
    is_response_overdue: Annotated[bool, Field(alias="isResponseOverdue")]
    channel_code: Annotated[str | None, Field(alias="channelCode")]
    customer_response_time: Annotated[str | None, Field(alias="customerResponseTime")]
    thread_count: Annotated[str | int | None, Field(alias="threadCount")]
    secondary_contacts: Annotated[list[str | int] | None, Field(alias="secondaryContacts")]
    comment_count: Annotated[str | int, Field(alias="commentCount")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    task_count: Annotated[str | int, Field(alias="taskCount")]
    team_id: Annotated[str | int | None, Field(alias="teamId")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    is_escalated: Annotated[bool, Field(alias="isEscalated")]
    is_spam: Annotated[bool, Field(alias="isSpam")]
    sla_id: Annotated[str | int | None, Field(alias="slaId")]
    contact_id: Annotated[str | int, Field(alias="contactId")]
    shared_departments: Annotated[list[SharedDepartmentsWithName] | None, Field(alias="sharedDepartments")]
    layout_id: Annotated[str | int, Field(alias="layoutId")]
    layout_details: Annotated[TicketResponseLayoutDetails, Field(alias="layoutDetails")]
    web_url: Annotated[str, Field(alias="webUrl")]
    locked_time: Annotated[str | None, Field(alias="lockedTime")]


class ArchivedTicketListResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ArchivedTicketListResponseDataItem]
    pagination: Pagination | None


class FilterJson(ResponseModel):
    status: Annotated[list[str] | None, Field(alias="Status")] = None
    priority: Annotated[list[str] | None, Field(alias="Priority")] = None
    mode: Annotated[list[str] | None, Field(alias="Mode")] = None
    agent: Annotated[list[str] | None, Field(alias="Agent")] = None
    permission: Annotated[list[str] | None, Field(alias="Permission")] = None
    view: Annotated[list[str] | None, Field(alias="View")] = None
    department: Annotated[list[str] | None, Field(alias="Department")] = None
    author_articles: Annotated[list[str] | None, Field(alias="AuthorArticles")] = None
    topic: Annotated[list[str | int] | None, Field(alias="Topic")] = None
    closed_time: Annotated[
        list[
            Literal[
                "today",
                "yesterday",
                "currentWeek",
                "currentMonth",
                "last3days",
                "last7days",
                "last15days",
                "last30days",
            ]
        ]
        | None,
        Field(alias="Closed Time"),
    ] = None
    due_date: Annotated[list[str] | None, Field(alias="Due Date")] = None
    criteria: FilterJsonCriteria | None = None


class GetTicketByContactIncludeResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetTicketByContactIncludeResponseDataItem] | None = None


class GetTicketMetrics(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_response_time: Annotated[str, Field(alias="firstResponseTime")]
    reassign_count: Annotated[str | int, Field(alias="reassignCount")]
    outgoing_count: Annotated[str | int, Field(alias="outgoingCount")]
    thread_count: Annotated[str | int, Field(alias="threadCount")]
    total_response_time: Annotated[str, Field(alias="totalResponseTime")]
    response_count: Annotated[str | int, Field(alias="responseCount")]
    agents_handled: Annotated[list[AgentsHandled] | None, Field(alias="agentsHandled")]
    resolution_time: Annotated[str, Field(alias="resolutionTime")]
    staging_data: Annotated[list[StagingJson] | None, Field(alias="stagingData")]
    reopen_count: Annotated[str | int, Field(alias="reopenCount")]


class GetTicketResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sentiment: str | None
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    tag_count: Annotated[str | int | None, Field(alias="tagCount")]
    follower_count: Annotated[str | int | None, Field(alias="followerCount")]
    product_id: Annotated[str | int | None, Field(alias="productId")] = None
    phone: str | None = None
    subject: str | None = None
    due_date: Annotated[str | None, Field(alias="dueDate")] = None
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")] = None
    email: str | None = None
    sub_category: Annotated[str | None, Field(alias="subCategory")] = None
    cf: dict[str, Any] | None = None
    custom_fields: Annotated[dict[str, Any] | None, Field(alias="customFields")] = None
    description: str | None = None
    classification: str | None = None
    category: str | None = None
    status: str | None = None
    source_ticket: Annotated[GetTicketResponseSourceTicket | None, Field(alias="sourceTicket")] = None
    entity_skills: Annotated[list[str | int] | None, Field(alias="entitySkills")]
    modified_time: Annotated[str, Field(alias="modifiedTime")]
    ticket_number: Annotated[str | int, Field(alias="ticketNumber")]
    status_type: Annotated[Literal["Open", "Closed", "On Hold"], Field(alias="statusType")]
    is_archived: Annotated[bool, Field(alias="isArchived")]
    department_id: Annotated[str | int, Field(alias="departmentId")]
    onhold_time: Annotated[str | None, Field(alias="onholdTime")]
    source: ChannelSource | None
    resolution: str | None
    closed_time: Annotated[str | None, Field(alias="closedTime")]
    approval_count: Annotated[str | int, Field(alias="approvalCount")]
    time_entry_count: Annotated[str | int, Field(alias="timeEntryCount")]
    is_over_due: Annotated[bool, Field(alias="isOverDue")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    is_deleted: Annotated[bool, Field(alias="isDeleted")]
    is_trashed: Annotated[bool, Field(alias="isTrashed")]
    response_due_date: Annotated[str | None, Field(alias="responseDueDate")]
    created_time: Annotated[str, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int
    is_response_overdue: Annotated[bool, Field(alias="isResponseOverdue")]
    channel_code: Annotated[str | None, Field(alias="channelCode")]
    customer_response_time: Annotated[str | None, Field(alias="customerResponseTime")]
    thread_count: Annotated[str | int | None, Field(alias="threadCount")]
    secondary_contacts: Annotated[list[str | int] | None, Field(alias="secondaryContacts")]
    comment_count: Annotated[str | int, Field(alias="commentCount")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    task_count: Annotated[str | int, Field(alias="taskCount")]
    team_id: Annotated[str | int | None, Field(alias="teamId")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    is_escalated: Annotated[bool, Field(alias="isEscalated")]
    is_spam: Annotated[bool, Field(alias="isSpam")]
    sla_id: Annotated[str | int | None, Field(alias="slaId")]
    contact_id: Annotated[str | int, Field(alias="contactId")]
    shared_departments: Annotated[list[SharedDepartmentsWithName] | None, Field(alias="sharedDepartments")]
    layout_id: Annotated[str | int, Field(alias="layoutId")]
    layout_details: Annotated[GetTicketResponseLayoutDetails, Field(alias="layoutDetails")]
    web_url: Annotated[str, Field(alias="webUrl")]
    locked_time: Annotated[str | None, Field(alias="lockedTime")]
    product: ProductJson | None = None
    contact: ContactJson | None = None
    assignee: Assignee | None = None
    department: DepartmentJson | None = None
    is_read: Annotated[bool | None, Field(alias="isRead")] = None
    team: TeamJson | None = None
    skills_info: Annotated[list[SkillsInfoJsonItem] | None, Field(alias="skillsInfo")] = None
    contract_id: Annotated[str | int | None, Field(alias="contractId")] = None


class GetTicketsByContactResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetTicketsByContactResponseDataItem]


class ListTicketsIncludeResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListTicketsIncludeResponseDataItem] | None = None


class SingleTicketIncludeResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product: ProductJson | None = None
    contact: ContactJson | None = None
    assignee: Assignee | None = None
    department: DepartmentJson | None = None
    is_read: Annotated[bool | None, Field(alias="isRead")] = None
    team: TeamJson | None = None
    skills_info: Annotated[list[SkillsInfoJsonItem] | None, Field(alias="skillsInfo")] = None
    contract_id: Annotated[str | int | None, Field(alias="contractId")] = None
