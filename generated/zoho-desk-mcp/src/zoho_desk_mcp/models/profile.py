"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import _internal as field_internal


class AccountsPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    import_: Annotated[bool | None, Field(alias="import")]
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]


class ActivitiesPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]


class AgentsData(RootModel[list[field_internal.ProfileAgentResponse] | None]):
    root: list[field_internal.ProfileAgentResponse] | None


class AgentsPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    overview: bool | None
    import_: Annotated[bool | None, Field(alias="import")]
    edit: bool | None
    create: bool | None
    delete: bool | None
    view_all_fields: Annotated[bool | None, Field(alias="viewAllFields")]


class ChatPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None


class ClientActionPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]
    edit: bool | None
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    create: bool | None
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete: bool | None
    export: bool | None


class CommentsPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    edit: bool | None
    delete: bool | None
    edit_others: Annotated[bool | None, Field(alias="editOthers")] = None
    delete_others: Annotated[bool | None, Field(alias="deleteOthers")] = None


class CommonPermissionJsonRequestModules(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool
    edit: bool
    create: bool
    delete: bool
    export: bool
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]


class CommonPermissionJsonResponseModules(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool
    edit: bool
    create: bool
    delete: bool
    export: bool
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]


class CommunityCommentPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None


class CommunityPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None
    moderate: bool | None
    export: bool | None = None


class CommunityTopicPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None


class ContactsPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    import_: Annotated[bool | None, Field(alias="import")]
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]


class ContractsPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    import_: Annotated[bool | None, Field(alias="import")]
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]


class CrmIntegPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    crm_contacts_activity_events: Annotated[bool | None, Field(alias="crmContactsActivityEvents")]
    crm_accounts_activity_events: Annotated[bool | None, Field(alias="crmAccountsActivityEvents")]
    crm_accounts_activity_tasks: Annotated[bool | None, Field(alias="crmAccountsActivityTasks")]
    crm_accounts_info: Annotated[bool | None, Field(alias="crmAccountsInfo")]
    crm_contacts_activity_calls: Annotated[bool | None, Field(alias="crmContactsActivityCalls")]
    crm_accounts_notes: Annotated[bool | None, Field(alias="crmAccountsNotes")]
    crm_accounts_activity_calls: Annotated[bool | None, Field(alias="crmAccountsActivityCalls")]
    crm_contacts_info: Annotated[bool | None, Field(alias="crmContactsInfo")]
    crm_contacts_notes: Annotated[bool | None, Field(alias="crmContactsNotes")]
    crm_contacts_activity_tasks: Annotated[bool | None, Field(alias="crmContactsActivityTasks")]
    crm_accounts_potentials: Annotated[bool | None, Field(alias="crmAccountsPotentials")]
    crm_contacts_potentials: Annotated[bool | None, Field(alias="crmContactsPotentials")]


class FinanceIntegPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    send_sales_order: Annotated[bool | None, Field(alias="sendSalesOrder")]
    create_sales_order: Annotated[bool | None, Field(alias="createSalesOrder")]
    send_invoice: Annotated[bool | None, Field(alias="sendInvoice")]
    view_subscription: Annotated[bool | None, Field(alias="viewSubscription")]
    create_estimate: Annotated[bool | None, Field(alias="createEstimate")]
    create_contact: Annotated[bool | None, Field(alias="createContact")]
    view_invoice: Annotated[bool | None, Field(alias="viewInvoice")]
    create_invoice: Annotated[bool | None, Field(alias="createInvoice")]
    send_estimate: Annotated[bool | None, Field(alias="sendEstimate")]
    view_sales_order: Annotated[bool | None, Field(alias="viewSalesOrder")]
    view_estimate: Annotated[bool | None, Field(alias="viewEstimate")]


class GcPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None


class GetAgentsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    agents: list[field_internal.ProfileAgentResponse] | None


class GetProfileCountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None


class ImPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None


class KbCategoryPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    edit_all_articles: Annotated[bool | None, Field(alias="editAllArticles")]
    import_: Annotated[bool | None, Field(alias="import")]
    manage_kb: Annotated[bool | None, Field(alias="manageKB")]
    edit: bool | None
    admin: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    moderate: bool | None = None
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")] = None
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")] = None
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")] = None
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")] = None
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")] = None


class ManagerDashboardJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    my_view: Annotated[bool | None, Field(alias="myView")]
    all_view: Annotated[bool | None, Field(alias="allView")]
    customize: bool | None


class MobileappPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    radar: bool | None
    deskapp: bool | None
    custom_mobile_apps: Annotated[bool | None, Field(alias="customMobileApps")]


class ProductsPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    import_: Annotated[bool | None, Field(alias="import")]
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]


class RadarPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    agent_stats: Annotated[bool | None, Field(alias="agentStats")]
    current_stats: Annotated[bool | None, Field(alias="currentStats")]
    audit_log: Annotated[bool | None, Field(alias="auditLog")]
    im: bool | None
    channel_traffic: Annotated[bool | None, Field(alias="channelTraffic")]
    daily_toast: Annotated[bool | None, Field(alias="dailyToast")]
    live_traffic: Annotated[bool | None, Field(alias="liveTraffic")]
    exception_handling: Annotated[bool | None, Field(alias="exceptionHandling")]
    text_content_protection: Annotated[bool | None, Field(alias="textContentProtection")]
    dashboards: bool | None
    daily_trend: Annotated[bool | None, Field(alias="dailyTrend")]
    api_usage_alerts: Annotated[bool | None, Field(alias="apiUsageAlerts")]
    fcr: bool | None
    activities: bool | None
    kb: bool | None
    visual_content_protection: Annotated[bool | None, Field(alias="visualContentProtection")]
    feeds: bool | None
    average_handling_time: Annotated[bool | None, Field(alias="averageHandlingTime")]
    customer_happiness: Annotated[bool | None, Field(alias="customerHappiness")]
    manage_radar: Annotated[bool | None, Field(alias="manageRadar")]
    quick_view: Annotated[bool | None, Field(alias="quickView")]
    most_threaded_tickets: Annotated[bool | None, Field(alias="mostThreadedTickets")]
    contacts: bool | None


class ReportsPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None


class SetupPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    localization: bool | None
    time_tracking: Annotated[bool | None, Field(alias="timeTracking")]
    mass_reply: Annotated[bool | None, Field(alias="massReply")]
    fetch_across_department: Annotated[bool | None, Field(alias="fetchAcrossDepartment")]
    global_reports: Annotated[bool | None, Field(alias="globalReports")]
    export_portal_users: Annotated[bool | None, Field(alias="exportPortalUsers")]
    layouts: bool | None
    share_snippet: Annotated[bool | None, Field(alias="shareSnippet")]
    automation: bool | None
    feature_config: Annotated[bool | None, Field(alias="featureConfig")]
    customer_happiness: Annotated[bool | None, Field(alias="customerHappiness")]
    department: bool | None
    portal: bool | None
    web_form: Annotated[bool | None, Field(alias="webForm")]
    rebranding: bool | None
    email: bool | None
    recycle_bin: Annotated[bool | None, Field(alias="recycleBin")]
    tabs_and_fields: Annotated[bool | None, Field(alias="tabsAndFields")]
    export_users: Annotated[bool | None, Field(alias="exportUsers")]
    pinned_conversations: Annotated[bool | None, Field(alias="pinnedConversations")]
    buttons: bool | None
    teams: bool | None
    im: bool | None
    social: bool | None
    templates: bool | None
    sandbox: bool | None
    security_settings: Annotated[bool | None, Field(alias="securitySettings")]
    mask_content: Annotated[bool | None, Field(alias="maskContent")] = None
    unmask_masked_content: Annotated[bool | None, Field(alias="unmaskMaskedContent")] = None
    view_masked_content: Annotated[bool | None, Field(alias="viewMaskedContent")] = None
    redact_content: Annotated[bool | None, Field(alias="redactContent")] = None
    move_records: Annotated[bool, Field(alias="moveRecords")]
    permission: bool | None
    sign_up_approval: Annotated[bool | None, Field(alias="signUpApproval")]
    community: bool | None
    privacy_settings: Annotated[bool | None, Field(alias="privacySettings")]
    import_history: Annotated[bool | None, Field(alias="importHistory")]
    manage_agents: Annotated[bool | None, Field(alias="manageAgents")]
    portal_users: Annotated[bool | None, Field(alias="portalUsers")]
    gamification: bool | None
    manager_dashboard: Annotated[bool, Field(alias="managerDashboard")]
    google_analytics: Annotated[bool | None, Field(alias="googleAnalytics")]
    webhooks: bool | None
    chat: bool | None
    telephony: bool | None
    manage_marketplace: Annotated[bool | None, Field(alias="manageMarketplace")]
    mass_comment: Annotated[bool | None, Field(alias="massComment")]
    export_reports: Annotated[bool | None, Field(alias="exportReports")] = None
    ticket_status: Annotated[bool | None, Field(alias="ticketStatus")] = None
    subscription: bool | None = None
    manage_agent_room: Annotated[bool | None, Field(alias="manageAgentRoom")] = None
    manage_agent_chat_room: Annotated[bool | None, Field(alias="manageAgentChatRoom")] = None


class SocialPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    twitter_post_delete: Annotated[bool | None, Field(alias="twitterPostDelete")]
    twitter_conversation_reply: Annotated[bool | None, Field(alias="twitterConversationReply")]
    twitter_post_create: Annotated[bool | None, Field(alias="twitterPostCreate")]
    twitter_post_share: Annotated[bool | None, Field(alias="twitterPostShare")] = None


class SupportEmailAddressDataJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]


class TasksPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    import_: Annotated[bool | None, Field(alias="import")]
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]


class TicketLifeCycleDataJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]


class TicketsPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    merge_tickets: Annotated[bool | None, Field(alias="mergeTickets")]
    change_owner: Annotated[bool | None, Field(alias="changeOwner")]
    import_: Annotated[bool | None, Field(alias="import")]
    handle_unassigned: Annotated[bool | None, Field(alias="handleUnassigned")]
    edit: bool | None
    close_ticket: Annotated[bool | None, Field(alias="closeTicket")]
    delete_tags: Annotated[bool | None, Field(alias="deleteTags")]
    revoke_blueprint: Annotated[bool | None, Field(alias="revokeBlueprint")]
    mail_review: Annotated[bool | None, Field(alias="mailReview")]
    delete: bool | None
    view: bool | None
    create: bool | None
    add_followers: Annotated[bool | None, Field(alias="addFollowers")]
    export: bool | None
    mail_send: Annotated[bool | None, Field(alias="mailSend")]
    edit_tags: Annotated[bool | None, Field(alias="editTags")]
    unassigned_change_owner: Annotated[bool | None, Field(alias="unassignedChangeOwner")]
    share_tickets: Annotated[bool | None, Field(alias="shareTickets")]
    manage_own_custom_views: Annotated[bool | None, Field(alias="manageOwnCustomViews")]
    share_own_custom_views: Annotated[bool | None, Field(alias="shareOwnCustomViews")]
    edit_shared_custom_views: Annotated[bool | None, Field(alias="editSharedCustomViews")]
    delete_shared_custom_views: Annotated[bool | None, Field(alias="deleteSharedCustomViews")]
    reshare_shared_custom_views: Annotated[bool | None, Field(alias="reshareSharedCustomViews")]
    pinned_conversations: Annotated[bool | None, Field(alias="pinnedConversations")] = None


class TimeEntryPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None


class ZiaPermissionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None


class CommonPermissionJsonRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    crm_integ: Annotated[CrmIntegPermissionJson | None, Field(alias="crmInteg")]
    reports: ReportsPermissionJson | None
    tickets: TicketsPermissionJson | None
    mobileapp: MobileappPermissionJson | None
    contracts: ContractsPermissionJson | None
    products: ProductsPermissionJson | None
    zia: ZiaPermissionJson | None
    time_entry: Annotated[TimeEntryPermissionJson | None, Field(alias="timeEntry")]
    gc: GcPermissionJson | None
    tasks: TasksPermissionJson | None
    events: ContactsPermissionJson | None
    courses: ClientActionPermissionJson | None = None
    comments: CommentsPermissionJson | None
    im: ImPermissionJson | None
    social: SocialPermissionJson | None
    community: CommunityPermissionJson | None
    agents: AgentsPermissionJson | None
    community_topic: Annotated[CommunityTopicPermissionJson | None, Field(alias="CommunityTopic")]
    radar: RadarPermissionJson | None
    kb_category: Annotated[KbCategoryPermissionJson | None, Field(alias="kbCategory")]
    calls: ContactsPermissionJson | None
    setup: SetupPermissionJson | None
    finance_integ: Annotated[FinanceIntegPermissionJson | None, Field(alias="financeInteg")]
    community_comment: Annotated[CommunityCommentPermissionJson | None, Field(alias="CommunityComment")]
    accounts: AccountsPermissionJson | None
    contacts: ContactsPermissionJson | None
    activities: ActivitiesPermissionJson | None
    chat: ChatPermissionJson | None = None
    ticket_life_cycle_data: Annotated[TicketLifeCycleDataJson | None, Field(alias="ticketLifeCycleData")] = None
    support_email_address: Annotated[SupportEmailAddressDataJson | None, Field(alias="supportEmailAddress")] = None
    manager_dashboard: Annotated[ManagerDashboardJson | None, Field(alias="managerDashboard")] = None
    modules: CommonPermissionJsonRequestModules | None = None
    client_events: Annotated[ClientActionPermissionJson | None, Field(alias="clientEvents")]
    component_mapping: Annotated[ClientActionPermissionJson | None, Field(alias="componentMapping")]
    event_mapping: Annotated[ClientActionPermissionJson | None, Field(alias="eventMapping")]
    component_event_mapping_association: Annotated[
        ClientActionPermissionJson | None,
        Field(alias="componentEventMappingAssociation"),
    ]
    client_action_conditions: Annotated[ClientActionPermissionJson | None, Field(alias="clientActionConditions")]
    client_action: Annotated[ClientActionPermissionJson | None, Field(alias="clientAction")]
    client_action_module_association: Annotated[
        ClientActionPermissionJson | None, Field(alias="clientActionModuleAssociation")
    ]
    client_action_location_association: Annotated[
        ClientActionPermissionJson | None,
        Field(alias="clientActionLocationAssociation"),
    ]


class CommonPermissionJsonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    crm_integ: Annotated[CrmIntegPermissionJson | None, Field(alias="crmInteg")]
    reports: ReportsPermissionJson | None
    tickets: TicketsPermissionJson | None
    mobileapp: MobileappPermissionJson | None
    contracts: ContractsPermissionJson | None
    products: ProductsPermissionJson | None
    zia: ZiaPermissionJson | None
    time_entry: Annotated[TimeEntryPermissionJson | None, Field(alias="timeEntry")]
    gc: GcPermissionJson | None
    tasks: TasksPermissionJson | None
    events: ContactsPermissionJson | None
    courses: ClientActionPermissionJson | None = None
    comments: CommentsPermissionJson | None
    im: ImPermissionJson | None
    social: SocialPermissionJson | None
    community: CommunityPermissionJson | None
    agents: AgentsPermissionJson | None
    community_topic: Annotated[CommunityTopicPermissionJson | None, Field(alias="CommunityTopic")]
    radar: RadarPermissionJson | None
    kb_category: Annotated[KbCategoryPermissionJson | None, Field(alias="kbCategory")]
    calls: ContactsPermissionJson | None
    setup: SetupPermissionJson | None
    finance_integ: Annotated[FinanceIntegPermissionJson | None, Field(alias="financeInteg")]
    community_comment: Annotated[CommunityCommentPermissionJson | None, Field(alias="CommunityComment")]
    accounts: AccountsPermissionJson | None
    contacts: ContactsPermissionJson | None
    activities: ActivitiesPermissionJson | None
    chat: ChatPermissionJson | None = None
    ticket_life_cycle_data: Annotated[TicketLifeCycleDataJson | None, Field(alias="ticketLifeCycleData")] = None
    support_email_address: Annotated[SupportEmailAddressDataJson | None, Field(alias="supportEmailAddress")] = None
    manager_dashboard: Annotated[ManagerDashboardJson | None, Field(alias="managerDashboard")] = None
    modules: CommonPermissionJsonResponseModules | None = None
    client_events: Annotated[ClientActionPermissionJson | None, Field(alias="clientEvents")]
    component_mapping: Annotated[ClientActionPermissionJson | None, Field(alias="componentMapping")]
    event_mapping: Annotated[ClientActionPermissionJson | None, Field(alias="eventMapping")]
    component_event_mapping_association: Annotated[
        ClientActionPermissionJson | None,
        Field(alias="componentEventMappingAssociation"),
    ]
    client_action_conditions: Annotated[ClientActionPermissionJson | None, Field(alias="clientActionConditions")]
    client_action: Annotated[ClientActionPermissionJson | None, Field(alias="clientAction")]
    client_action_module_association: Annotated[
        ClientActionPermissionJson | None, Field(alias="clientActionModuleAssociation")
    ]
    client_action_location_association: Annotated[
        ClientActionPermissionJson | None,
        Field(alias="clientActionLocationAssociation"),
    ]


class CommonProfileResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    default: bool
    permissions: CommonPermissionJsonResponse | None
    name: str | None
    description: str | None = None
    is_visible: Annotated[bool | None, Field(alias="isVisible")]
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]
    modified_by: Annotated[str | None, Field(alias="modifiedBy")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None


class CommonProfileResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    default: bool
    permissions: CommonPermissionJsonResponse | None
    name: str | None
    description: str | None = None
    is_visible: Annotated[bool | None, Field(alias="isVisible")]
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]
    modified_by: Annotated[str | None, Field(alias="modifiedBy")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None


class Data(RootModel[list[CommonProfileResponse | None] | None]):
    root: list[CommonProfileResponse | None] | None


class GetMyProfilePermissionsResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    default: bool
    permissions: CommonPermissionJsonResponse | None
    name: str | None
    description: str | None
    is_visible: Annotated[bool | None, Field(alias="isVisible")]
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class GetMyProfilePermissionsResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    permissions: CommonPermissionJsonResponse | None


class GetProfileListResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CommonProfileResponse | None] | None


class GetMyProfilePermissionsResponse(
    RootModel[GetMyProfilePermissionsResponseOption1 | GetMyProfilePermissionsResponseOption2 | None]
):
    root: GetMyProfilePermissionsResponseOption1 | GetMyProfilePermissionsResponseOption2 | None
