"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Accounts(ResponseModel):
    country: str | None
    modified_time: str | None
    website: str | None
    code: str | None
    account_name: str | None
    city: str | None
    custom_fields: dict[str, Any]
    description: str | None
    industry: str | None
    owner_id: str | int | None
    account_ext_id: str | None
    phone: str | None
    street: str | None
    annualrevenue: str | None
    created_time: str | None
    state: str | None
    fax: str | None
    email: str | None


class CallComments(ResponseModel):
    modified_time: str | None
    comment_ext_id: str | None
    commented_time: str | None
    call_ext_id: str | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None


class Calls(ResponseModel):
    modified_time: str | None
    contact_ext_id: str | None
    contact_id: str | int | None
    custom_fields: dict[str, Any]
    subject: str | None
    completed_time: str | None
    call_ext_id: str | None
    department_id: str | int | None
    description: str | None
    owner_id: str | int | None
    priority: str | None
    duration: str | int | None
    ticket_ext_id: str | None
    created_time: str | None
    start_time: str | None
    ticket_id: str | int | None
    status: Literal["Completed", "Scheduled", "Missed", "Canceled", "In Progress"]
    direction: Literal["outbound", "inbound"]


class Contacts(ResponseModel):
    zip: str | int | None
    last_name: str | None
    country: str | None
    modified_time: str | None
    contact_ext_id: str | None
    secondary_email: str | None
    city: str | None
    custom_fields: dict[str, Any]
    facebook: str | None
    mobile: str | None
    description: str | None
    title: str | None
    type: str | None
    owner_id: str | int | None
    account_ext_id: str | None
    account_id: str | int | None
    first_name: str | None
    twitter: str | None
    phone: str | None
    street: str | None
    created_time: str | None
    state: str | None
    email: str | None


class EventComments(ResponseModel):
    modified_time: str | None
    comment_ext_id: str | None
    commented_time: str | None
    event_ext_id: str | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None


class Events(ResponseModel):
    modified_time: str | None
    contact_ext_id: str | None
    contact_id: str | int | None
    custom_fields: dict[str, Any]
    subject: str | None
    completed_time: str | None
    department_id: str | int | None
    description: str | None
    owner_id: str | int | None
    priority: str | None
    duration: str | int | None
    ticket_ext_id: str | None
    created_time: str | None
    start_time: str | None
    category: str | None
    event_ext_id: str | None
    ticket_id: str | int | None
    status: str | None


class ImportMappingDataObject(ResponseModel):
    external_id: str | None
    entity_id: str | int | None


class ImportResponse(ResponseModel):
    import_initiated_time: str | None
    import_completed_time: str | None
    scope_id: str | None
    run_automation: bool | None
    error_report_url: str | None
    notify_url: str | None
    id: str | int | None
    has_error: bool | None
    status: Literal["queued", "completed"]
    imported_by: str | int | None


class TaskComments(ResponseModel):
    modified_time: str | None
    comment_ext_id: str | None
    commented_time: str | None
    task_ext_id: str | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None


class Tasks(ResponseModel):
    modified_time: str | None
    contact_ext_id: str | None
    contact_id: str | int | None
    custom_fields: dict[str, Any]
    subject: str | None
    completed_time: str | None
    department_id: str | int | None
    due_date: str | None
    description: str | None
    task_ext_id: str | None
    owner_id: str | int | None
    priority: str | None
    ticket_ext_id: str | None
    created_time: str | None
    ticket_id: str | int | None
    status: str | None


class Threads(ResponseModel):
    cc: str | None
    ticket_ext_id: str | None
    received_date_time: str | None
    bcc: str | None
    channel: Literal["EMAIL"]
    is_private: bool | None
    to: str | None
    from_email_address: str | None
    sent_date_time: str | None
    thread_ext_id: str | None
    content: str | None
    direction: Literal["in", "out"]


class TicketComments(ResponseModel):
    modified_time: str | None
    ticket_ext_id: str | None
    comment_ext_id: str | None
    commented_time: str | None
    is_public: bool | None
    content_type: Literal["plainText", "html"]
    content: str | None
    commenter_id: str | int | None


class Tickets(ResponseModel):
    modified_time: str | None
    sub_category: str | None
    contact_ext_id: str | None
    product_id: str | int | None
    contact_id: str | int | None
    custom_fields: dict[str, Any]
    subject: str | None
    department_id: str | int | None
    due_date: str | None
    channel: str | None
    description: str | None
    priority: str | None
    classification: str | None
    assignee_id: str | int | None
    resolution: str | None
    closed_time: str | None
    ticket_ext_id: str | None
    phone: str | None
    created_time: str | None
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
    tickets: list[Tickets | None] | None
    ticket_comments: list[TicketComments | None] | None
    calls: list[Calls | None] | None
    call_comments: list[CallComments | None] | None
    task_comments: list[TaskComments | None] | None
    threads: list[Threads | None] | None
    accounts: list[Accounts | None] | None
    contacts: list[Contacts | None] | None
    tasks: list[Tasks | None] | None
    events: list[Events | None] | None
    event_comments: list[EventComments | None] | None
