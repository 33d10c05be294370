"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Accounts(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    country: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    website: str | None
    code: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    city: str | None
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    description: str | None
    industry: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    account_ext_id: Annotated[str | None, Field(alias="accountExtId")]
    phone: str | None
    street: str | None
    annualrevenue: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    state: str | None
    fax: str | None
    email: str | None


class CallComments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    comment_ext_id: Annotated[str | None, Field(alias="commentExtId")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    call_ext_id: Annotated[str | None, Field(alias="callExtId")]
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]


class Calls(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    contact_ext_id: Annotated[str | None, Field(alias="contactExtId")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    subject: str | None
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    call_ext_id: Annotated[str | None, Field(alias="callExtId")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    duration: str | int | None
    ticket_ext_id: Annotated[str | None, Field(alias="ticketExtId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]
    direction: Literal["outbound", "inbound"]


class Contacts(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    zip: str | int | None
    last_name: Annotated[str | None, Field(alias="lastName")]
    country: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    contact_ext_id: Annotated[str | None, Field(alias="contactExtId")]
    secondary_email: Annotated[str | None, Field(alias="secondaryEmail")]
    city: str | None
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    facebook: str | None
    mobile: str | None
    description: str | None
    title: str | None
    type: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    account_ext_id: Annotated[str | None, Field(alias="accountExtId")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    twitter: str | None
    phone: str | None
    street: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    state: str | None
    email: str | None


class EventComments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    comment_ext_id: Annotated[str | None, Field(alias="commentExtId")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    event_ext_id: Annotated[str | None, Field(alias="eventExtId")]
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]


class Events(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    contact_ext_id: Annotated[str | None, Field(alias="contactExtId")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    subject: str | None
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    duration: str | int | None
    ticket_ext_id: Annotated[str | None, Field(alias="ticketExtId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    start_time: Annotated[str | None, Field(alias="startTime")]
    category: str | None
    event_ext_id: Annotated[str | None, Field(alias="eventExtId")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None


class ImportMappingDataObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    external_id: Annotated[str | None, Field(alias="externalId")]
    entity_id: Annotated[str | int | None, Field(alias="entityId")]


class ImportResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    import_initiated_time: Annotated[str | None, Field(alias="importInitiatedTime")]
    import_completed_time: Annotated[str | None, Field(alias="importCompletedTime")]
    scope_id: Annotated[str | None, Field(alias="scopeId")]
    run_automation: Annotated[bool | None, Field(alias="runAutomation")]
    error_report_url: Annotated[str | None, Field(alias="errorReportUrl")]
    notify_url: Annotated[str | None, Field(alias="notifyUrl")]
    id: str | int | None
    has_error: Annotated[bool | None, Field(alias="hasError")]
    status: Literal["queued", "completed"]
    imported_by: Annotated[str | int | None, Field(alias="importedBy")]


class TaskComments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    comment_ext_id: Annotated[str | None, Field(alias="commentExtId")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    task_ext_id: Annotated[str | None, Field(alias="taskExtId")]
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]


class Tasks(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    contact_ext_id: Annotated[str | None, Field(alias="contactExtId")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    subject: str | None
    completed_time: Annotated[str | None, Field(alias="completedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    description: str | None
    task_ext_id: Annotated[str | None, Field(alias="taskExtId")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    priority: str | None
    ticket_ext_id: Annotated[str | None, Field(alias="ticketExtId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: str | None


class Threads(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    cc: str | None
    ticket_ext_id: Annotated[str | None, Field(alias="ticketExtId")]
    received_date_time: Annotated[str | None, Field(alias="receivedDateTime")]
    bcc: str | None
    channel: Literal["EMAIL"]
    is_private: Annotated[bool | None, Field(alias="isPrivate")]
    to: str | None
    from_email_address: Annotated[str | None, Field(alias="fromEmailAddress")]
    sent_date_time: Annotated[str | None, Field(alias="sentDateTime")]
    thread_ext_id: Annotated[str | None, Field(alias="threadExtId")]
    content: str | None
    direction: Literal["in", "out"]


class TicketComments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    ticket_ext_id: Annotated[str | None, Field(alias="ticketExtId")]
    comment_ext_id: Annotated[str | None, Field(alias="commentExtId")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]


class Tickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    sub_category: Annotated[str | None, Field(alias="subCategory")]
    contact_ext_id: Annotated[str | None, Field(alias="contactExtId")]
    product_id: Annotated[str | int | None, Field(alias="productId")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    channel: str | None
    description: str | None
    priority: str | None
    classification: str | None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")]
    resolution: str | None
    closed_time: Annotated[str | None, Field(alias="closedTime")]
    ticket_ext_id: Annotated[str | None, Field(alias="ticketExtId")]
    phone: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    category: str | None
    email: str | None
    status: str | None


class AccountData(RootModel[list[Accounts | None] | None]):
    root: list[Accounts | None] | None


class CallCommentData(RootModel[list[CallComments | None] | None]):
    root: list[CallComments | None] | None


class CallData(RootModel[list[Calls | None] | None]):
    root: list[Calls | None] | None


class ContactData(RootModel[list[Contacts | None] | None]):
    root: list[Contacts | None] | None


class EventCommentData(RootModel[list[EventComments | None] | None]):
    root: list[EventComments | None] | None


class EventData(RootModel[list[Events | None] | None]):
    root: list[Events | None] | None


class ImportMappingData(RootModel[list[ImportMappingDataObject | None] | None]):
    root: list[ImportMappingDataObject | None] | None


class ImportMappingResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ImportMappingDataObject | None] | None


class TaskCommentData(RootModel[list[TaskComments | None] | None]):
    root: list[TaskComments | None] | None


class TaskData(RootModel[list[Tasks | None] | None]):
    root: list[Tasks | None] | None


class ThreadData(RootModel[list[Threads | None] | None]):
    root: list[Threads | None] | None


class TicketCommentData(RootModel[list[TicketComments | None] | None]):
    root: list[TicketComments | None] | None


class TicketData(RootModel[list[Tickets | None] | None]):
    root: list[Tickets | None] | None


class ImportData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    tickets: list[Tickets | None] | None
    ticket_comments: Annotated[list[TicketComments | None] | None, Field(alias="ticketComments")]
    calls: list[Calls | None] | None
    call_comments: Annotated[list[CallComments | None] | None, Field(alias="callComments")]
    task_comments: Annotated[list[TaskComments | None] | None, Field(alias="taskComments")]
    threads: list[Threads | None] | None
    accounts: list[Accounts | None] | None
    contacts: list[Contacts | None] | None
    tasks: list[Tasks | None] | None
    events: list[Events | None] | None
    event_comments: Annotated[list[EventComments | None] | None, Field(alias="eventComments")]
