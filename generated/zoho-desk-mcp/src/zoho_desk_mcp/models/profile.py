"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import _internal as field_internal


class AccountsPermissionJson(ResponseModel):
    view: bool | None
    import_: bool | None = Field(alias="import")
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: bool | None
    share_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete_shared_custom_views: bool | None
    reshare_shared_custom_views: bool | None


class ActivitiesPermissionJson(ResponseModel):
    manage_own_custom_views: bool | None
    share_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete_shared_custom_views: bool | None
    reshare_shared_custom_views: bool | None


class AgentsData(RootModel[list[field_internal.ProfileAgentResponse] | None]):
    root: list[field_internal.ProfileAgentResponse] | None


class AgentsPermissionJson(ResponseModel):
    overview: bool | None
    import_: bool | None = Field(alias="import")
    edit: bool | None
    create: bool | None
    delete: bool | None
    view_all_fields: bool | None


class ChatPermissionJson(ResponseModel):
    view: bool | None


class ClientActionPermissionJson(ResponseModel):
    view: bool | None
    reshare_shared_custom_views: bool | None
    edit: bool | None
    delete_shared_custom_views: bool | None
    share_own_custom_views: bool | None
    create: bool | None
    manage_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete: bool | None
    export: bool | None


class CommentsPermissionJson(ResponseModel):
    edit: bool | None
    delete: bool | None
    edit_others: bool | None = None
    delete_others: bool | None = None


class CommonPermissionJsonResponseModules(ResponseModel):
    view: bool
    edit: bool
    create: bool
    delete: bool
    export: bool
    manage_own_custom_views: bool | None
    share_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete_shared_custom_views: bool | None
    reshare_shared_custom_views: bool | None


class CommunityCommentPermissionJson(ResponseModel):
    view: bool | None


class CommunityPermissionJson(ResponseModel):
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None
    moderate: bool | None
    export: bool | None = None


class CommunityTopicPermissionJson(ResponseModel):
    view: bool | None


class ContactsPermissionJson(ResponseModel):
    view: bool | None
    import_: bool | None = Field(alias="import")
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: bool | None
    share_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete_shared_custom_views: bool | None
    reshare_shared_custom_views: bool | None


class ContractsPermissionJson(ResponseModel):
    view: bool | None
    import_: bool | None = Field(alias="import")
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: bool | None
    share_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete_shared_custom_views: bool | None
    reshare_shared_custom_views: bool | None


class CrmIntegPermissionJson(ResponseModel):
    crm_contacts_activity_events: bool | None
    crm_accounts_activity_events: bool | None
    crm_accounts_activity_tasks: bool | None
    crm_accounts_info: bool | None
    crm_contacts_activity_calls: bool | None
    crm_accounts_notes: bool | None
    crm_accounts_activity_calls: bool | None
    crm_contacts_info: bool | None
    crm_contacts_notes: bool | None
    crm_contacts_activity_tasks: bool | None
    crm_accounts_potentials: bool | None
    crm_contacts_potentials: bool | None


class FinanceIntegPermissionJson(ResponseModel):
    send_sales_order: bool | None
    create_sales_order: bool | None
    send_invoice: bool | None
    view_subscription: bool | None
    create_estimate: bool | None
    create_contact: bool | None
    view_invoice: bool | None
    create_invoice: bool | None
    send_estimate: bool | None
    view_sales_order: bool | None
    view_estimate: bool | None


class GcPermissionJson(ResponseModel):
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None


class GetAgentsResponse(ResponseModel):
    agents: list[field_internal.ProfileAgentResponse] | None


class GetProfileCountResponse(ResponseModel):
    count: str | int | None


class ImPermissionJson(ResponseModel):
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None


class KbCategoryPermissionJson(ResponseModel):
    view: bool | None
    edit_all_articles: bool | None
    import_: bool | None = Field(alias="import")
    manage_kb: bool | None = Field(alias="manageKB")
    edit: bool | None
    admin: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    moderate: bool | None = None
    manage_own_custom_views: bool | None = None
    share_own_custom_views: bool | None = None
    edit_shared_custom_views: bool | None = None
    delete_shared_custom_views: bool | None = None
    reshare_shared_custom_views: bool | None = None


class ManagerDashboardJson(ResponseModel):
    my_view: bool | None
    all_view: bool | None
    customize: bool | None


class MobileappPermissionJson(ResponseModel):
    radar: bool | None
    deskapp: bool | None
    custom_mobile_apps: bool | None


class ProductsPermissionJson(ResponseModel):
    view: bool | None
    import_: bool | None = Field(alias="import")
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: bool | None
    share_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete_shared_custom_views: bool | None
    reshare_shared_custom_views: bool | None


class RadarPermissionJson(ResponseModel):
    agent_stats: bool | None
    current_stats: bool | None
    audit_log: bool | None
    im: bool | None
    channel_traffic: bool | None
    daily_toast: bool | None
    live_traffic: bool | None
    exception_handling: bool | None
    text_content_protection: bool | None
    dashboards: bool | None
    daily_trend: bool | None
    api_usage_alerts: bool | None
    fcr: bool | None
    activities: bool | None
    kb: bool | None
    visual_content_protection: bool | None
    feeds: bool | None
    average_handling_time: bool | None
    customer_happiness: bool | None
    manage_radar: bool | None
    quick_view: bool | None
    most_threaded_tickets: bool | None
    contacts: bool | None


class ReportsPermissionJson(ResponseModel):
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None


class SetupPermissionJson(ResponseModel):
    localization: bool | None
    time_tracking: bool | None
    mass_reply: bool | None
    fetch_across_department: bool | None
    global_reports: bool | None
    export_portal_users: bool | None
    layouts: bool | None
    share_snippet: bool | None
    automation: bool | None
    feature_config: bool | None
    customer_happiness: bool | None
    department: bool | None
    portal: bool | None
    web_form: bool | None
    rebranding: bool | None
    email: bool | None
    recycle_bin: bool | None
    tabs_and_fields: bool | None
    export_users: bool | None
    pinned_conversations: bool | None
    buttons: bool | None
    teams: bool | None
    im: bool | None
    social: bool | None
    templates: bool | None
    sandbox: bool | None
    security_settings: bool | None
    mask_content: bool | None = None
    unmask_masked_content: bool | None = None
    view_masked_content: bool | None = None
    redact_content: bool | None = None
    move_records: bool
    permission: bool | None
    sign_up_approval: bool | None
    community: bool | None
    privacy_settings: bool | None
    import_history: bool | None
    manage_agents: bool | None
    portal_users: bool | None
    gamification: bool | None
    manager_dashboard: bool
    google_analytics: bool | None
    webhooks: bool | None
    chat: bool | None
    telephony: bool | None
    manage_marketplace: bool | None
    mass_comment: bool | None
    export_reports: bool | None = None
    ticket_status: bool | None = None
    subscription: bool | None = None
    manage_agent_room: bool | None = None
    manage_agent_chat_room: bool | None = None


class SocialPermissionJson(ResponseModel):
    view: bool | None
    twitter_post_delete: bool | None
    twitter_conversation_reply: bool | None
    twitter_post_create: bool | None
    twitter_post_share: bool | None = None


class SupportEmailAddressDataJson(ResponseModel):
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: bool | None
    share_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete_shared_custom_views: bool | None
    reshare_shared_custom_views: bool | None


class TasksPermissionJson(ResponseModel):
    view: bool | None
    import_: bool | None = Field(alias="import")
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: bool | None
    share_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete_shared_custom_views: bool | None
    reshare_shared_custom_views: bool | None


class TicketLifeCycleDataJson(ResponseModel):
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None
    export: bool | None
    manage_own_custom_views: bool | None
    share_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete_shared_custom_views: bool | None
    reshare_shared_custom_views: bool | None


class TicketsPermissionJson(ResponseModel):
    merge_tickets: bool | None
    change_owner: bool | None
    import_: bool | None = Field(alias="import")
    handle_unassigned: bool | None
    edit: bool | None
    close_ticket: bool | None
    delete_tags: bool | None
    revoke_blueprint: bool | None
    mail_review: bool | None
    delete: bool | None
    view: bool | None
    create: bool | None
    add_followers: bool | None
    export: bool | None
    mail_send: bool | None
    edit_tags: bool | None
    unassigned_change_owner: bool | None
    share_tickets: bool | None
    manage_own_custom_views: bool | None
    share_own_custom_views: bool | None
    edit_shared_custom_views: bool | None
    delete_shared_custom_views: bool | None
    reshare_shared_custom_views: bool | None
    pinned_conversations: bool | None = None


class TimeEntryPermissionJson(ResponseModel):
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None


class ZiaPermissionJson(ResponseModel):
    view: bool | None
    edit: bool | None
    create: bool | None
    delete: bool | None


class CommonPermissionJsonResponse(ResponseModel):
    crm_integ: CrmIntegPermissionJson | None
    reports: ReportsPermissionJson | None
    tickets: TicketsPermissionJson | None
    mobileapp: MobileappPermissionJson | None
    contracts: ContractsPermissionJson | None
    products: ProductsPermissionJson | None
    zia: ZiaPermissionJson | None
    time_entry: TimeEntryPermissionJson | None
    gc: GcPermissionJson | None
    tasks: TasksPermissionJson | None
    events: ContactsPermissionJson | None
    courses: ClientActionPermissionJson | None = None
    comments: CommentsPermissionJson | None
    im: ImPermissionJson | None
    social: SocialPermissionJson | None
    community: CommunityPermissionJson | None
    agents: AgentsPermissionJson | None
    community_topic: CommunityTopicPermissionJson | None = Field(alias="CommunityTopic")
    radar: RadarPermissionJson | None
    kb_category: KbCategoryPermissionJson | None
    calls: ContactsPermissionJson | None
    setup: SetupPermissionJson | None
    finance_integ: FinanceIntegPermissionJson | None
    community_comment: CommunityCommentPermissionJson | None = Field(alias="CommunityComment")
    accounts: AccountsPermissionJson | None
    contacts: ContactsPermissionJson | None
    activities: ActivitiesPermissionJson | None
    chat: ChatPermissionJson | None = None
    ticket_life_cycle_data: TicketLifeCycleDataJson | None = None
    support_email_address: SupportEmailAddressDataJson | None = None
    manager_dashboard: ManagerDashboardJson | None = None
    modules: CommonPermissionJsonResponseModules | None = None
    client_events: ClientActionPermissionJson | None
    component_mapping: ClientActionPermissionJson | None
    event_mapping: ClientActionPermissionJson | None
    component_event_mapping_association: ClientActionPermissionJson | None
    client_action_conditions: ClientActionPermissionJson | None
    client_action: ClientActionPermissionJson | None
    client_action_module_association: ClientActionPermissionJson | None
    client_action_location_association: ClientActionPermissionJson | None


class CommonProfileResponse(ResponseModel):
    default: bool
    permissions: CommonPermissionJsonResponse | None
    name: str | None
    description: str | None = None
    is_visible: bool | None
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]
    modified_by: str | None = None
    modified_time: str | None = None


class CommonProfileResponse2(ResponseModel):
    default: bool
    permissions: CommonPermissionJsonResponse | None
    name: str | None
    description: str | None = None
    is_visible: bool | None
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]
    modified_by: str | None = None
    modified_time: str | None = None


class Data(RootModel[list[CommonProfileResponse | None] | None]):
    root: list[CommonProfileResponse | None] | None


class GetMyProfilePermissionsResponseOption1(ResponseModel):
    default: bool
    permissions: CommonPermissionJsonResponse | None
    name: str | None
    description: str | None
    is_visible: bool | None
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class GetMyProfilePermissionsResponseOption2(ResponseModel):
    permissions: CommonPermissionJsonResponse | None


class GetProfileListResponse(ResponseModel):
    data: list[CommonProfileResponse | None] | None


class GetMyProfilePermissionsResponse(
    RootModel[GetMyProfilePermissionsResponseOption1 | GetMyProfilePermissionsResponseOption2 | None]
):
    root: GetMyProfilePermissionsResponseOption1 | GetMyProfilePermissionsResponseOption2 | None
