"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class SubscriptionsAccountUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsAgentUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsArticleTranslationUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsArticleUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsCallAdd(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsCallUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsContactUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsDepartmentUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsEventAdd(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsEventUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsIMMessageAdd(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsIMMessageStatus(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsIMSessionStatus(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_id: Annotated[list[str | int | None] | None, Field(alias="departmentId")]
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsKBRootCategoryUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsKBSectionUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsTaskAdd(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsTaskUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsTicketAdd(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_id: Annotated[list[str | int | None] | None, Field(alias="departmentId")]
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsTicketApprovalUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsTicketAttachmentDelete(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsTicketAttachmentRestored(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsTicketAttachmentTrashed(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsTicketCommentAdd(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_id: Annotated[list[str | int | None] | None, Field(alias="departmentId")]
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsTicketCommentUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_id: Annotated[list[str | int | None] | None, Field(alias="departmentId")]
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class SubscriptionsTicketThreadAdd(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_id: Annotated[list[str | int | None] | None, Field(alias="departmentId")]
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    direction: Literal["in", "out"]


class SubscriptionsTicketUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_id: Annotated[list[str | int | None] | None, Field(alias="departmentId")]
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    fields: list[str | None] | None
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class SubscriptionsTimeEntryUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    include_prev_state: Annotated[bool | None, Field(alias="includePrevState")]


class WebhookGetALLresponseDataItemExtensionWidgetsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    model_config = ConfigDict(
        extra="forbid",
    )
    account_add: Annotated[str | None, Field(alias="Account_Add")] = None
    event_delete: Annotated[str | None, Field(alias="Event_Delete")] = None
    article_translation_add: Annotated[str | None, Field(alias="Article_Translation_Add")] = None
    article_translation_delete: Annotated[str | None, Field(alias="Article_Translation_Delete")] = None
    ticket_attachment_add: Annotated[dict[str, Any] | None, Field(alias="Ticket_Attachment_Add")] = None
    ticket_attachment_update: Annotated[dict[str, Any] | None, Field(alias="Ticket_Attachment_Update")] = None
    event_update: Annotated[SubscriptionsEventUpdate | None, Field(alias="Event_Update")] = None
    agent_presence_update: Annotated[str | None, Field(alias="Agent_Presence_Update")] = None
    ticket_update: Annotated[SubscriptionsTicketUpdate | None, Field(alias="Ticket_Update")] = None
    contact_delete: Annotated[str | None, Field(alias="Contact_Delete")] = None
    ticket_comment_update: Annotated[SubscriptionsTicketCommentUpdate | None, Field(alias="Ticket_Comment_Update")] = (
        None
    )
    task_add: Annotated[SubscriptionsTaskAdd | None, Field(alias="Task_Add")] = None
    ticket_add: Annotated[SubscriptionsTicketAdd | None, Field(alias="Ticket_Add")] = None
    task_update: Annotated[SubscriptionsTaskUpdate | None, Field(alias="Task_Update")] = None
    task_delete: Annotated[str | None, Field(alias="Task_Delete")] = None
    kb_root_category_update: Annotated[
        SubscriptionsKBRootCategoryUpdate | None, Field(alias="KBRootCategory_Update")
    ] = None
    call_add: Annotated[SubscriptionsCallAdd | None, Field(alias="Call_Add")] = None
    article_update: Annotated[SubscriptionsArticleUpdate | None, Field(alias="Article_Update")] = None
    kb_root_category_delete: Annotated[str | None, Field(alias="KBRootCategory_Delete")] = None
    article_delete: Annotated[str | None, Field(alias="Article_Delete")] = None
    kb_root_category_add: Annotated[str | None, Field(alias="KBRootCategory_Add")] = None
    agent_update: Annotated[SubscriptionsAgentUpdate | None, Field(alias="Agent_Update")] = None
    department_add: Annotated[str | None, Field(alias="Department_Add")] = None
    contact_add: Annotated[str | None, Field(alias="Contact_Add")] = None
    kb_section_delete: Annotated[str | None, Field(alias="KBSection_Delete")] = None
    agent_delete: Annotated[str | None, Field(alias="Agent_Delete")] = None
    kb_section_update: Annotated[SubscriptionsKBSectionUpdate | None, Field(alias="KBSection_Update")] = None
    account_delete: Annotated[str | None, Field(alias="Account_Delete")] = None
    event_add: Annotated[SubscriptionsEventAdd | None, Field(alias="Event_Add")] = None
    call_update: Annotated[SubscriptionsCallUpdate | None, Field(alias="Call_Update")] = None
    call_delete: Annotated[str | None, Field(alias="Call_Delete")] = None
    article_add: Annotated[str | None, Field(alias="Article_Add")] = None
    ticket_comment_add: Annotated[SubscriptionsTicketCommentAdd | None, Field(alias="Ticket_Comment_Add")] = None
    kb_section_add: Annotated[str | None, Field(alias="KBSection_Add")] = None
    contact_update: Annotated[SubscriptionsContactUpdate | None, Field(alias="Contact_Update")] = None
    agent_add: Annotated[str | None, Field(alias="Agent_Add")] = None
    account_update: Annotated[SubscriptionsAccountUpdate | None, Field(alias="Account_Update")] = None
    article_feedback_add: Annotated[str | None, Field(alias="Article_Feedback_Add")] = None
    im_message_add: Annotated[SubscriptionsIMMessageAdd | None, Field(alias="IM_Message_Add")] = None
    im_message_status: Annotated[SubscriptionsIMMessageStatus | None, Field(alias="IM_Message_Status")] = None
    article_translation_update: Annotated[
        SubscriptionsArticleTranslationUpdate | None,
        Field(alias="Article_Translation_Update"),
    ] = None
    department_update: Annotated[SubscriptionsDepartmentUpdate | None, Field(alias="Department_Update")] = None
    ticket_thread_add: Annotated[SubscriptionsTicketThreadAdd | None, Field(alias="Ticket_Thread_Add")] = None
    ticket_delete: Annotated[str | None, Field(alias="Ticket_Delete")] = None
    agent_channel_preference_update: Annotated[str | None, Field(alias="Agent_Channel_Preference_Update")] = None
    im_session_status: Annotated[SubscriptionsIMSessionStatus | None, Field(alias="IM_Session_Status")] = None
    ticket_attachment_trashed: Annotated[
        SubscriptionsTicketAttachmentTrashed | None,
        Field(alias="Ticket_Attachment_Trashed"),
    ] = None
    ticket_attachment_restored: Annotated[
        SubscriptionsTicketAttachmentRestored | None,
        Field(alias="Ticket_Attachment_Restored"),
    ] = None
    ticket_attachment_delete: Annotated[
        SubscriptionsTicketAttachmentDelete | None,
        Field(alias="Ticket_Attachment_Delete"),
    ] = None
    ticket_comment_attachment_add: Annotated[str | None, Field(alias="Ticket_Comment_Attachment_Add")] = None
    ticket_comment_attachment_delete: Annotated[str | None, Field(alias="Ticket_Comment_Attachment_Delete")] = None
    time_entry_add: Annotated[str | None, Field(alias="TimeEntry_Add")] = None
    time_entry_update: Annotated[SubscriptionsTimeEntryUpdate | None, Field(alias="TimeEntry_Update")] = None
    time_entry_delete: Annotated[str | None, Field(alias="TimeEntry_Delete")] = None
    ticket_approval_add: Annotated[str | None, Field(alias="Ticket_Approval_Add")] = None
    ticket_approval_update: Annotated[
        SubscriptionsTicketApprovalUpdate | None, Field(alias="Ticket_Approval_Update")
    ] = None


class WebhookGetALLresponseDataItemExtension(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    extension_name: Annotated[str | None, Field(alias="extensionName")]
    hashkey: str | None
    is_permissions_enabled: Annotated[bool | None, Field(alias="isPermissionsEnabled")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    installation_id: Annotated[str | int | None, Field(alias="installationId")]
    is_private: Annotated[bool | None, Field(alias="isPrivate")]
    is_channel_app: Annotated[bool | None, Field(alias="isChannelApp")]
    widgets: list[WebhookGetALLresponseDataItemExtensionWidgetsItem | None] | None
    uu_id: Annotated[str | None, Field(alias="uuId")]
    version: str | None


class WebhookResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    subscriptions: Subscriptions | None
    include_events_from: Annotated[list[str | None] | None, Field(alias="includeEventsFrom")]
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    name: str | None
    description: str | None
    ignore_source_id: Annotated[str | None, Field(alias="ignoreSourceId")]
    url: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    type: Literal["CUSTOMER_WEBHOOK", "EXTENSION_WEBHOOK"]


class Webhookjson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    subscriptions: Subscriptions | None
    include_events_from: Annotated[list[str | None] | None, Field(alias="includeEventsFrom")]
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    name: str | None
    description: str | None
    ignore_source_id: Annotated[str | None, Field(alias="ignoreSourceId")]
    url: str | None


class ListViewJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    subscriptions: Subscriptions | None
    include_events_from: Annotated[list[str | None] | None, Field(alias="includeEventsFrom")]
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    name: str | None
    description: str | None
    ignore_source_id: Annotated[str | None, Field(alias="ignoreSourceId")]
    url: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    type: Literal["CUSTOMER_WEBHOOK", "EXTENSION_WEBHOOK"]


class WebhookGetALLresponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    extension: WebhookGetALLresponseDataItemExtension | None = None
    subscriptions: Subscriptions | None
    include_events_from: Annotated[list[str | None] | None, Field(alias="includeEventsFrom")]
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    name: str | None
    description: str | None
    ignore_source_id: Annotated[str | None, Field(alias="ignoreSourceId")]
    url: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    type: Literal["CUSTOMER_WEBHOOK", "EXTENSION_WEBHOOK"]


class ListViewData(RootModel[list[ListViewJSON | None] | None]):
    root: list[ListViewJSON | None] | None


class WebhookGetALLresponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[WebhookGetALLresponseDataItem]
