"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class SubscriptionsAccountUpdate(ResponseModel):
    include_prev_state: bool | None


class SubscriptionsAgentUpdate(ResponseModel):
    include_prev_state: bool | None


class SubscriptionsArticleTranslationUpdate(ResponseModel):
    include_prev_state: bool | None


class SubscriptionsArticleUpdate(ResponseModel):
    include_prev_state: bool | None


class SubscriptionsCallAdd(ResponseModel):
    department_ids: list[str | int | None] | None


class SubscriptionsCallUpdate(ResponseModel):
    department_ids: list[str | int | None] | None
    include_prev_state: bool | None


class SubscriptionsContactUpdate(ResponseModel):
    include_prev_state: bool | None


class SubscriptionsDepartmentUpdate(ResponseModel):
    include_prev_state: bool | None


class SubscriptionsEventAdd(ResponseModel):
    department_ids: list[str | int | None] | None


class SubscriptionsEventUpdate(ResponseModel):
    department_ids: list[str | int | None] | None
    include_prev_state: bool | None


class SubscriptionsIMMessageAdd(ResponseModel):
    department_ids: list[str | int | None] | None


class SubscriptionsIMMessageStatus(ResponseModel):
    department_ids: list[str | int | None] | None


class SubscriptionsIMSessionStatus(ResponseModel):
    department_id: list[str | int | None] | None
    department_ids: list[str | int | None] | None


class SubscriptionsKBRootCategoryUpdate(ResponseModel):
    include_prev_state: bool | None


class SubscriptionsKBSectionUpdate(ResponseModel):
    include_prev_state: bool | None


class SubscriptionsTaskAdd(ResponseModel):
    department_ids: list[str | int | None] | None


class SubscriptionsTaskUpdate(ResponseModel):
    department_ids: list[str | int | None] | None
    include_prev_state: bool | None


class SubscriptionsTicketAdd(ResponseModel):
    department_id: list[str | int | None] | None
    department_ids: list[str | int | None] | None


class SubscriptionsTicketApprovalUpdate(ResponseModel):
    include_prev_state: bool | None


class SubscriptionsTicketAttachmentDelete(ResponseModel):
    department_ids: list[str | int | None] | None


class SubscriptionsTicketAttachmentRestored(ResponseModel):
    department_ids: list[str | int | None] | None


class SubscriptionsTicketAttachmentTrashed(ResponseModel):
    department_ids: list[str | int | None] | None


class SubscriptionsTicketCommentAdd(ResponseModel):
    department_id: list[str | int | None] | None
    department_ids: list[str | int | None] | None


class SubscriptionsTicketCommentUpdate(ResponseModel):
    department_id: list[str | int | None] | None
    department_ids: list[str | int | None] | None


class SubscriptionsTicketThreadAdd(ResponseModel):
    department_id: list[str | int | None] | None
    department_ids: list[str | int | None] | None
    direction: Literal["in", "out"]


class SubscriptionsTicketUpdate(ResponseModel):
    department_id: list[str | int | None] | None
    department_ids: list[str | int | None] | None
    fields: list[str | None] | None
    include_prev_state: bool | None


class SubscriptionsTimeEntryUpdate(ResponseModel):
    include_prev_state: bool | None


class WebhookGetALLresponseDataItemExtensionWidgetsItem(ResponseModel):
    icon: str | None
    name: str | None
    logo: str | None
    location: Literal[
        "desk.ticket.detail.rightpanel",
        "desk.ticket.detail.subtab",
        "desk.bottomband",
        "desk.background",
        "desk.topband",
        "desk.task.detail.rightpanel",
        "desk.extension.preference",
        "desk.ticket.detail.lefttab",
        "desk.contact.detail.lefttab",
        "desk.account.detail.lefttab",
        "desk.ticket.detail.moreaction",
        "desk.ticket.thread.moreaction",
        "desk.ticket.form.rightpanel",
        "desk.contact.form.rightpanel",
        "desk.account.form.rightpanel",
        "desk.extension.telephony",
        "desk.contact.detail.subtab",
        "desk.account.detail.subtab",
        "desk.contact.detail.rightpanel",
        "desk.account.detail.rightpanel",
        "helpcenter.ticket.list",
        "helpcenter.ticket.detail",
        "helpcenter.ticket.form",
        "helpcenter.homepage",
        "helpcenter.kb.homepage",
        "helpcenter.kb.article.list",
        "helpcenter.kb.article.detail",
        "helpcenter.community.homepage",
        "helpcenter.community.topic.list",
        "helpcenter.community.topic.detail",
        "desk.kb.article.detail.subtab",
    ]
    url: str | None


class Subscriptions(ResponseModel):
    account_add: str | None = Field(None, alias="Account_Add")
    event_delete: str | None = Field(None, alias="Event_Delete")
    article_translation_add: str | None = Field(None, alias="Article_Translation_Add")
    article_translation_delete: str | None = Field(None, alias="Article_Translation_Delete")
    ticket_attachment_add: dict[str, Any] | None = Field(None, alias="Ticket_Attachment_Add")
    ticket_attachment_update: dict[str, Any] | None = Field(None, alias="Ticket_Attachment_Update")
    event_update: SubscriptionsEventUpdate | None = Field(None, alias="Event_Update")
    agent_presence_update: str | None = Field(None, alias="Agent_Presence_Update")
    ticket_update: SubscriptionsTicketUpdate | None = Field(None, alias="Ticket_Update")
    contact_delete: str | None = Field(None, alias="Contact_Delete")
    ticket_comment_update: SubscriptionsTicketCommentUpdate | None = Field(None, alias="Ticket_Comment_Update")
    task_add: SubscriptionsTaskAdd | None = Field(None, alias="Task_Add")
    ticket_add: SubscriptionsTicketAdd | None = Field(None, alias="Ticket_Add")
    task_update: SubscriptionsTaskUpdate | None = Field(None, alias="Task_Update")
    task_delete: str | None = Field(None, alias="Task_Delete")
    kb_root_category_update: SubscriptionsKBRootCategoryUpdate | None = Field(None, alias="KBRootCategory_Update")
    call_add: SubscriptionsCallAdd | None = Field(None, alias="Call_Add")
    article_update: SubscriptionsArticleUpdate | None = Field(None, alias="Article_Update")
    kb_root_category_delete: str | None = Field(None, alias="KBRootCategory_Delete")
    article_delete: str | None = Field(None, alias="Article_Delete")
    kb_root_category_add: str | None = Field(None, alias="KBRootCategory_Add")
    agent_update: SubscriptionsAgentUpdate | None = Field(None, alias="Agent_Update")
    department_add: str | None = Field(None, alias="Department_Add")
    contact_add: str | None = Field(None, alias="Contact_Add")
    kb_section_delete: str | None = Field(None, alias="KBSection_Delete")
    agent_delete: str | None = Field(None, alias="Agent_Delete")
    kb_section_update: SubscriptionsKBSectionUpdate | None = Field(None, alias="KBSection_Update")
    account_delete: str | None = Field(None, alias="Account_Delete")
    event_add: SubscriptionsEventAdd | None = Field(None, alias="Event_Add")
    call_update: SubscriptionsCallUpdate | None = Field(None, alias="Call_Update")
    call_delete: str | None = Field(None, alias="Call_Delete")
    article_add: str | None = Field(None, alias="Article_Add")
    ticket_comment_add: SubscriptionsTicketCommentAdd | None = Field(None, alias="Ticket_Comment_Add")
    kb_section_add: str | None = Field(None, alias="KBSection_Add")
    contact_update: SubscriptionsContactUpdate | None = Field(None, alias="Contact_Update")
    agent_add: str | None = Field(None, alias="Agent_Add")
    account_update: SubscriptionsAccountUpdate | None = Field(None, alias="Account_Update")
    article_feedback_add: str | None = Field(None, alias="Article_Feedback_Add")
    im_message_add: SubscriptionsIMMessageAdd | None = Field(None, alias="IM_Message_Add")
    im_message_status: SubscriptionsIMMessageStatus | None = Field(None, alias="IM_Message_Status")
    article_translation_update: SubscriptionsArticleTranslationUpdate | None = Field(
        None, alias="Article_Translation_Update"
    )
    department_update: SubscriptionsDepartmentUpdate | None = Field(None, alias="Department_Update")
    ticket_thread_add: SubscriptionsTicketThreadAdd | None = Field(None, alias="Ticket_Thread_Add")
    ticket_delete: str | None = Field(None, alias="Ticket_Delete")
    agent_channel_preference_update: str | None = Field(None, alias="Agent_Channel_Preference_Update")
    im_session_status: SubscriptionsIMSessionStatus | None = Field(None, alias="IM_Session_Status")
    ticket_attachment_trashed: SubscriptionsTicketAttachmentTrashed | None = Field(
        None, alias="Ticket_Attachment_Trashed"
    )
    ticket_attachment_restored: SubscriptionsTicketAttachmentRestored | None = Field(
        None, alias="Ticket_Attachment_Restored"
    )
    ticket_attachment_delete: SubscriptionsTicketAttachmentDelete | None = Field(None, alias="Ticket_Attachment_Delete")
    ticket_comment_attachment_add: str | None = Field(None, alias="Ticket_Comment_Attachment_Add")
    ticket_comment_attachment_delete: str | None = Field(None, alias="Ticket_Comment_Attachment_Delete")
    time_entry_add: str | None = Field(None, alias="TimeEntry_Add")
    time_entry_update: SubscriptionsTimeEntryUpdate | None = Field(None, alias="TimeEntry_Update")
    time_entry_delete: str | None = Field(None, alias="TimeEntry_Delete")
    ticket_approval_add: str | None = Field(None, alias="Ticket_Approval_Add")
    ticket_approval_update: SubscriptionsTicketApprovalUpdate | None = Field(None, alias="Ticket_Approval_Update")


class WebhookGetALLresponseDataItemExtension(ResponseModel):
    extension_name: str | None
    hashkey: str | None
    is_permissions_enabled: bool | None
    latest_version: str | None
    installation_id: str | int | None
    is_private: bool | None
    is_channel_app: bool | None
    widgets: list[WebhookGetALLresponseDataItemExtensionWidgetsItem | None] | None
    uu_id: str | None
    version: str | None


class WebhookResponse(ResponseModel):
    subscriptions: Subscriptions | None
    include_events_from: list[str | None] | None
    is_enabled: bool | None
    name: str | None
    description: str | None
    ignore_source_id: str | None
    url: str | None
    modified_time: str | None
    created_by: str | int | None
    created_time: str | None
    id: str | int | None
    type: Literal["CUSTOMER_WEBHOOK", "EXTENSION_WEBHOOK"]


class WebhookGetALLresponseDataItem(ResponseModel):
    extension: WebhookGetALLresponseDataItemExtension | None = None
    subscriptions: Subscriptions | None
    include_events_from: list[str | None] | None
    is_enabled: bool | None
    name: str | None
    description: str | None
    ignore_source_id: str | None
    url: str | None
    modified_time: str | None
    created_by: str | int | None
    created_time: str | None
    id: str | int | None
    type: Literal["CUSTOMER_WEBHOOK", "EXTENSION_WEBHOOK"]


class WebhookGetALLresponse(ResponseModel):
    data: list[WebhookGetALLresponseDataItem]
