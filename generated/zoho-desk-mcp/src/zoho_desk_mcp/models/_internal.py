"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AgentCFResponse(ResponseModel):
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    lang_code: str | None
    mobile: str | None
    email_id: str | None
    associated_chat_department_ids: list[str | int | None] | None
    associated_department_ids: list[str | int | None] | None
    first_name: str | None
    phone: str | None
    country_code: str | None
    profile_id: str | int | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    about_info: str | None
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: list[str | None] | None
    time_zone: str | None
    cf: dict[str, Any]
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    is_confirmed: bool | None
    id: str | int | None
    zuid: str | int | None
    is_zia_agent: bool | None


class AgentCFResponse2(ResponseModel):
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    lang_code: str | None
    mobile: str | None
    email_id: str | None
    associated_chat_department_ids: list[str | int | None] | None
    associated_department_ids: list[str | int | None] | None
    first_name: str | None
    phone: str | None
    country_code: str | None
    profile_id: str | int | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    about_info: str | None
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: list[str | None] | None
    time_zone: str | None
    cf: dict[str, Any]
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    is_confirmed: bool | None
    id: str | int | None
    zuid: str | int | None


class AgentCountResponse(ResponseModel):
    count: str | int | None


class AgentIdsCFResponse(ResponseModel):
    cf: dict[str, Any]
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    mobile: str | None
    email_id: str | None
    zuid: str | int | None
    associated_department_ids: list[str | int | None] | None
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    phone: str | None
    profile_id: str | int | None
    channel_expert: list[str | None] | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    is_confirmed: bool | None
    about_info: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "DELETED", "IMPORTED"]
    is_zia_agent: bool | None = None


class AgentIdsResponse(ResponseModel):
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    mobile: str | None
    email_id: str | None
    zuid: str | int | None
    associated_department_ids: list[str | int | None] | None
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    phone: str | None
    profile_id: str | int | None
    channel_expert: list[str | None] | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    is_confirmed: bool | None
    about_info: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "DELETED", "IMPORTED"]
    is_zia_agent: bool | None = None


class AgentIdsResponseArray(RootModel[list[AgentIdsResponse | AgentIdsCFResponse | None] | None]):
    root: list[AgentIdsResponse | AgentIdsCFResponse | None] | None


class AgentResponse(ResponseModel):
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    lang_code: str | None
    mobile: str | None
    email_id: str | None
    associated_chat_department_ids: list[str | int | None] | None
    associated_department_ids: list[str | int | None] | None
    first_name: str | None
    phone: str | None
    country_code: str | None
    profile_id: str | int | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    about_info: str | None
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: list[str | None] | None
    time_zone: str | None
    cf: dict[str, Any] | None = None
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    is_confirmed: bool | None
    id: str | int | None
    zuid: str | int | None
    is_zia_agent: bool | None


class AgentResponseArray(RootModel[list[AgentResponse | AgentCFResponse] | None]):
    root: list[AgentResponse | AgentCFResponse] | None


class AllAgentsCountResponse(ResponseModel):
    light_agents: str | int | None
    imported_agents: str | int | None
    deactivated_agents: str | int | None
    closed_agents: str | int | None
    all_agents: str | int | None
    active_agents: str | int | None
    unconfirmed_agents: str | int | None
    deleted_agents: str | int | None


class DeletedAgentsRespKeys(ResponseModel):
    first_name: str | None
    last_name: str | None
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "DELETED", "IMPORTED"]


class GetAgentByEmailResponseOption1(ResponseModel):
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    lang_code: str | None
    mobile: str | None
    email_id: str | None
    associated_chat_department_ids: list[str | int | None] | None
    associated_department_ids: list[str | int | None] | None
    first_name: str | None
    phone: str | None
    country_code: str | None
    profile_id: str | int | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    about_info: str | None
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: list[str | None] | None
    time_zone: str | None
    cf: dict[str, Any]
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    is_confirmed: bool | None
    id: str | int | None
    zuid: str | int | None


class GetAgentByEmailResponseOption2(ResponseModel):
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    lang_code: str | None
    mobile: str | None
    email_id: str | None
    associated_chat_department_ids: list[str | int | None] | None
    associated_department_ids: list[str | int | None] | None
    first_name: str | None
    phone: str | None
    country_code: str | None
    profile_id: str | int | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    about_info: str | None
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: list[str | None] | None
    time_zone: str | None
    cf: dict[str, Any] | None = None
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    is_confirmed: bool | None
    id: str | int | None
    zuid: str | int | None


class GetAgentByZuidResponseOption1(ResponseModel):
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    lang_code: str | None
    mobile: str | None
    email_id: str | None
    associated_chat_department_ids: list[str | int | None] | None
    associated_department_ids: list[str | int | None] | None
    first_name: str | None
    phone: str | None
    country_code: str | None
    profile_id: str | int | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    about_info: str | None
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: list[str | None] | None
    time_zone: str | None
    cf: dict[str, Any]
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    is_confirmed: bool | None
    id: str | int | None
    zuid: str | int | None


class GetAgentByZuidResponseOption2(ResponseModel):
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    lang_code: str | None
    mobile: str | None
    email_id: str | None
    associated_chat_department_ids: list[str | int | None] | None
    associated_department_ids: list[str | int | None] | None
    first_name: str | None
    phone: str | None
    country_code: str | None
    profile_id: str | int | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    about_info: str | None
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: list[str | None] | None
    time_zone: str | None
    cf: dict[str, Any] | None = None
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    is_confirmed: bool | None
    id: str | int | None
    zuid: str | int | None


class GetAgentResponseAssociatedChatDepartmentsItem(ResponseModel):
    sanitized_name: str | None
    name: str | None
    id: str | int | None


class GetAgentResponseAssociatedDepartmentsItem(ResponseModel):
    chat_status_id: str | int | None
    chat_status: Literal["AVAILABLE", "DISABLED", "NOT_CREATED"]
    is_assign_to_team_enabled: bool | None
    modified_time: str | None
    has_logo: bool | None
    sanitized_name: str | None
    sanitized_dept_hash: str | None
    is_visible_in_customer_portal: bool | None
    creator_id: str | int | None
    description: str | None
    associated_agent_ids: list[str | int | None] | None
    is_default: bool | None
    is_enabled: bool | None
    name: str | None
    created_time: str | None
    id: str | int | None
    name_in_customer_portal: str | None
    status: Literal["0", "1", "2"]


class GetAgentResponseProfile(ResponseModel):
    modified_time: str | None
    visible: bool | None
    allowed_tabs: list[str | int | None] | None
    default_profile: bool | None
    allowed_permission_names: list[str | None] | None
    type: Literal["ADMIN", "STANDARD", "LIGHT", "CUSTOM", "PORTAL"]
    invisible_tabs: list[str | int | None] | None
    portal_profile: bool | None
    prohibited_permission_names: list[str | None] | None
    allowed_permissions: list[str | int | None] | None
    profile_desc: str | None
    created_by: str | int | None
    light_agent_profile: bool | None
    name: str | None
    visible_tabs: list[str | int | None] | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    category: bool | None
    prohibited_permisisons: list[str | int | None] | None
    admin_profile: bool | None


class GetAgentResponseRole(ResponseModel):
    is_default: bool | None
    share_data_with_peers: bool | None
    immediate_sub_roles: list[str | int | None] | None
    enc_id: str | None
    name: str | None
    description: str | None
    admin_role: bool | None
    reports_to: str | int | None
    id: str | int | None
    is_visible: bool | None


class GetAgentsByIdsResponseOption2(ResponseModel):
    data: list[AgentIdsResponse | AgentIdsCFResponse | None] | None


class GetMyInfoResponseAssociatedChatDepartmentsItem(ResponseModel):
    sanitized_name: str | None
    name: str | None
    id: str | int | None


class GetMyInfoResponseAssociatedDepartmentsItem(ResponseModel):
    sanitized_name: str | None
    name: str | None
    id: str | int | None


class GetMyInfoResponseProfile(ResponseModel):
    name: str | None
    id: str | int | None


class GetMyInfoResponseRole(ResponseModel):
    name: str | None
    id: str | int | None


class MyEntityPreferenceInputStream(ResponseModel):
    entity_type: Literal["department"]
    entity_id: str | int
    prop_name: Literal["isNotificationEnabled"]
    prop_value: Literal["ENABLED", "DISABLED"]


class MyPhotoResponse(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")


class MyPreference(ResponseModel):
    name_pattern: list[Literal["LAST_NAME", "FIRST_NAME"]] | None
    current_department: str | int | None
    a11y_epilepsy: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_epilepsy")
    ui_display_layout: Literal["smartFocus", "focusedWidth", "fullWidth"] = Field(alias="ui_displayLayout")
    activities_view: Literal["LIST", "LIST_COMPACT", "TABLE"]
    a11y_reading_mask: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_readingMask")
    a11y_success_notifcation_auto_close_time: Literal["01", "03", "05", "10", "15", "20"] = Field(
        alias="a11y_successNotifcationAutoCloseTime"
    )
    a11y_reading_mask_height: str | None = Field(alias="a11y_readingMaskHeight")
    date_pattern: str | None
    a11_y_animation_controls: Literal["regularmotion", "reducedmotion", "autoReducedmotion"] = Field(
        alias="a11Y_animationControls"
    )
    a11y_astigmatism: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_astigmatism")
    login_landing_page: Literal[
        "LISTVIEW",
        "HQ",
        "FEEDS",
        "VIEWS_DUEDATE",
        "VIEWS_CRM",
        "VIEWS_STATUS",
        "VIEWS_PRIORITY",
        "REPORTS_OVERVIEW",
        "REPORTS_DASHBOARDS",
        "REPORTS",
        "MYPROFILE",
        "TASKS",
        "ARTICLE_DASHBOARD",
        "SOLUTIONS",
        "ACCOUNTS",
        "CONTACTS",
        "COMMUNITY",
        "CHAT",
        "SOCIALS",
        "ACTIVITIES",
        "CALLS",
        "EVENTS",
        "IM",
    ]
    ui_app_font_family: Literal["Zoho Puvi", "Lato", "Roboto", "Vazirmatn", "OpenDyslexic", "Poppins"] = Field(
        alias="ui_appFontFamily"
    )
    load_getting_started_page: Literal["DISABLED", "ENABLED"]
    a11y_error_notification_auto_close_time: Literal["01", "03", "05", "10", "15", "20"] = Field(
        alias="a11y_errorNotificationAutoCloseTime"
    )
    ui_tag_color_variant: Literal["bold", "subtle", "minimal"] = Field(alias="ui_tagColorVariant")
    authtoken_deprecation_banner: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
    invoice_preferences_contacts: Literal[""]
    core_contracts_dv_ibar_panel_view: Literal["collapse", "expand"] = Field(alias="core_contractsDvIbarPanelView")
    im_notification: Literal["ENABLED", "DISABLED"]
    core_tasks_table_view_content_style: Literal["wrap", "clip"] = Field(alias="core_tasksTableViewContentStyle")
    pin_all_tickets: Literal["DISABLED", "ENABLED"]
    new_client: Literal["DISABLED", "ENABLED"]
    pin_all_contacts: Literal["DISABLED", "ENABLED"]
    a11y_custom_cursor: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_customCursor")
    ui_themes: Literal["red", "green", "blue", "yellow", "orange", "pink", "skyBlue", "teal"] = Field(alias="ui_themes")
    pin_all_dashboards: Literal["DISABLED", "ENABLED"]
    pin_all_reports: Literal["DISABLED", "ENABLED"]
    extncontactrightpanel: Literal["DISABLED", "ENABLED"]
    ui_lhs_theme: Literal["light", "dark"] = Field(alias="ui_lhsTheme")
    article_auto_suggestion: Literal["DISABLED", "ENABLED"]
    key_board_shortcuts: Literal["DISABLED", "ENABLED"]
    a11y_adhd_friendly: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_adhdFriendly")
    collapse_side_panel: Literal["DISABLED", "ENABLED"]
    community_list_view_mode: Literal["CLASSIC", "COMPACT"]
    a11y_is_success_notification_auto_close: Literal["DISABLED", "ENABLED"] = Field(
        alias="a11y_isSuccessNotificationAutoClose"
    )
    core_dvi_bar_tab_width: str | None = Field(alias="core_dviBarTabWidth")
    core_calls_dv_ibar_panel_view: Literal["collapse", "expand"] = Field(alias="core_callsDvIbarPanelView")
    core_contacts_table_view_content_style: Literal["wrap", "clip"] = Field(alias="core_contactsTableViewContentStyle")
    invoice_preferences_cases: Literal[""]
    ui_appearance: Literal["light", "dark", "auto", "pureDark"] = Field(alias="ui_appearance")
    a11y_visually_impaired: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_visuallyImpaired")
    a11y_highlight_click: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_highlightClick")
    ui_app_font_size: str | None = Field(alias="ui_appFontSize")
    extnaccountrightpanel: Literal["DISABLED", "ENABLED"]
    a11y_custom_cursor_size: Literal["8", "16", "24", "32"] = Field(alias="a11y_customCursorSize")
    desk_date_pattern: str | None
    a11y_seizure_safe: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_seizureSafe")
    core_tickets_table_view_content_style: Literal["wrap", "clip"] = Field(alias="core_ticketsTableViewContentStyle")
    out_box_delay_time: str | None
    a11y_dyslexia: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_dyslexia")
    ticket_conversation_view: Literal["DISABLED", "ENABLED"]
    ui_pure_dark_mode: Literal["DISABLED", "ENABLED"] = Field(alias="ui_pureDarkMode")
    a11y_is_font_size_adapt_to_zoom: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_isFontSizeAdaptToZoom")
    core_ticket_reply_actions_order: Literal[
        "forward_replyAll_reply",
        "forward_reply_replyAll",
        "replyAll_forward_reply",
        "replyAll_reply_forward",
        "reply_forward_replyAll",
        "reply_replyAll_forward",
    ] = Field(alias="core_ticketReplyActionsOrder")
    a11y_contrast_level: Literal["low", "medium", "high"] = Field(alias="a11y_contrastLevel")
    a11y_blindness: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_blindness")
    a11y_motor_disabilities: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_motorDisabilities")
    tasks_view: Literal["LIST", "LIST_COMPACT", "TABLE"]
    a11y_focus_ring: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_focusRing")
    hide_current_year_date: Literal["DISABLED", "ENABLED"]
    core_contacts_dv_ibar_panel_view: Literal["collapse", "expand"] = Field(alias="core_contactsDvIbarPanelView")
    core_editor_font_family: Literal[
        "Lato",
        "Roboto",
        "Zoho Puvi",
        "Arial",
        "Carlito",
        "Helvetica",
        "Verdana",
        "Wide",
        "Courier New",
        "Comic Sans MS",
        "Garamond",
        "Georgia",
        "Narrow",
        "Serif",
        "Tahoma",
        "Times New Roman",
        "MotoyaLMaru",
        "Trebuchet",
        "Mulish",
        "Vazirmatn",
        "OpenDyslexic",
        "Poppins",
    ] = Field(alias="core_editorFontFamily")
    default_send_behavior: Literal["Send", "Send and Close"]
    a11y_custom_cursor_color: Literal["black", "white"] = Field(alias="a11y_customCursorColor")
    core_accounts_dv_ibar_panel_view: Literal["collapse", "expand"] = Field(alias="core_accountsDvIbarPanelView")
    ui_display_layout_width: str | None = Field(alias="ui_displayLayoutWidth")
    core_need_empty_queue_column: Literal["DISABLED", "ENABLED"] = Field(alias="core_needEmptyQueueColumn")
    community_topics_records_per_page: Literal["10", "20", "30", "40", "50"]
    report_duration_format: Literal["HH:MM:SS", "YEAR"]
    a11y_need_accessibility_short_cut_in_wms: Literal["DISABLED", "ENABLED"] = Field(
        alias="a11y_needAccessibilityShortCutInWms"
    )
    a11y_notification_view: Literal["stack", "list"] = Field(alias="a11y_notificationView")
    core_tasks_dv_ibar_panel_view: Literal["collapse", "expand"] = Field(alias="core_tasksDvIbarPanelView")
    im_status: Literal["ONLINE", "OFFLINE"]
    a11y_zoom_level: Literal[
        "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24"
    ] = Field(alias="a11y_zoomLevel")
    core_accounts_table_view_content_style: Literal["wrap", "clip"] = Field(alias="core_accountsTableViewContentStyle")
    calls_view: Literal["LIST", "LIST_COMPACT", "TABLE"]
    a11y_critical_link: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_criticalLink")
    pin_all_accounts: Literal["DISABLED", "ENABLED"]
    contacts_view: Literal["LIST", "GRID"]
    a11y_is_contrast_ratio_adapt_for_bg: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_isContrastRatioAdaptForBg")
    accounts_view: Literal["LIST", "GRID"]
    a11y_underline_link: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_underlineLink")
    community_topics_sort_by: Literal["createdTime", "modifiedTime"]
    a11y_contrast: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_contrast")
    tickets_view: Literal[
        "LIST", "LIST_COMPACT", "TABLE", "STATUS_QUEUE", "CRM_QUEUE", "DUEDATE_QUEUE", "PRIORITY_QUEUE"
    ]
    extnticketrightpanel: Literal["DISABLED", "ENABLED"]
    out_box_delay: Literal["DISABLED", "ENABLED"]
    core_tickets_dv_ibar_panel_view: Literal["collapse", "expand"] = Field(alias="core_ticketsDvIbarPanelView")
    a11y_custom_scroll: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_customScroll")
    a11y_reading_mask_width: str | None = Field(alias="a11y_readingMaskWidth")
    ui_is_tag_text_default_color: Literal["DISABLED", "ENABLED"] = Field(alias="ui_isTagTextDefaultColor")
    a11y_focus_ring_enabled_places: Literal["all", "main"] = Field(alias="a11y_focusRingEnabledPlaces")
    temp_force_redirection: Literal["DISABLED", "ENABLED"]
    core_ticket_reply_actions: Literal[
        "reply",
        "replyAll",
        "forward",
        "reply_replyAll",
        "reply_forward",
        "replyAll_forward",
        "replyAll_reply",
        "forward_reply",
        "forward_replyAll",
        "forward_replyAll_reply",
        "forward_reply_replyAll",
        "replyAll_forward_reply",
        "replyAll_reply_forward",
        "reply_forward_replyAll",
        "reply_replyAll_forward",
    ] = Field(alias="core_ticketReplyActions")
    community_topics_sort_order: Literal["ascending", "descending"]
    core_contracts_table_view_content_style: Literal["wrap", "clip"] = Field(
        alias="core_contractsTableViewContentStyle"
    )
    core_calls_table_view_content_style: Literal["wrap", "clip"] = Field(alias="core_callsTableViewContentStyle")
    core_events_table_view_content_style: Literal["wrap", "clip"] = Field(alias="core_eventsTableViewContentStyle")
    invoice_preferences_accounts: Literal[""]
    a11y_reading_mask_opacity: str | None = Field(alias="a11y_readingMaskOpacity")
    a11y_is_error_notification_auto_close: Literal["DISABLED", "ENABLED"] = Field(
        alias="a11y_isErrorNotificationAutoClose"
    )
    core_is_ticket_reply_send_and_update_status: Literal["DISABLED", "ENABLED"] = Field(
        alias="core_isTicketReplySendAndUpdateStatus"
    )
    events_view: Literal["LIST", "LIST_COMPACT", "TABLE"]
    a11y_reading_mask_level: Literal["small", "medium", "full", "custom"] = Field(alias="a11y_readingMaskLevel")
    a11y_color_blindness: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_colorBlindness")
    core_is_public_comment: Literal["DISABLED", "ENABLED"] = Field(alias="core_isPublicComment")
    a11y_elderly: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_elderly")
    time_format: Literal["12-hour", "24-hour"]
    core_events_dv_ibar_panel_view: Literal["collapse", "expand"] = Field(alias="core_eventsDvIbarPanelView")
    core_editor_font_size: Literal["8", "10", "12", "14", "18", "24", "36"] = Field(alias="core_editorFontSize")
    feed_notification_filter_preference: Literal["all", "unread", "flagged", "mentions"]
    core_conversation_nested_view_line_style: Literal["curved", "straight"] = Field(
        alias="core_conversationNestedViewLineStyle"
    )
    module_visibility_type: Literal["topBand", "unifiedLHS"] = Field(alias="module_visibilityType")
    core_conversation_nested_view_show_icons: Literal["DISABLED", "ENABLED"] = Field(
        alias="core_conversationNestedViewShowIcons"
    )
    core_conversation_view_type: Literal["recentTop", "recentBottom", "nestedView"] = Field(
        alias="core_conversationViewType"
    )
    core_thread_comment_view_type: Literal["recentTop", "recentBottom"] = Field(alias="core_threadCommentViewType")
    essp_display_context: Literal["inApp", "newTab"] = Field(alias="essp_displayContext")
    essp_display_mode: Literal["compactView", "splitView", "fullScreenView"] = Field(alias="essp_displayMode")
    a11y_is_search_keyword_highlighted: Literal["DISABLED", "ENABLED"] = Field(alias="a11y_isSearchKeywordHighlighted")
    a11y_is_highlighted_search_keyword_prominent: Literal["DISABLED", "ENABLED"] = Field(
        alias="a11y_isHighlightedSearchKeywordProminent"
    )
    a11y_mandatory_field_indication: Literal["asterisk", "requiredText"] = Field(alias="a11y_mandatoryFieldIndication")
    a11y_mandatory_field_label_color: Literal["default", "red"] = Field(alias="a11y_mandatoryFieldLabelColor")
    a11y_color_filter: Literal["none", "grayscale"] = Field(alias="a11y_colorFilter")
    a11y_gray_scale_filter_excluded_places: Literal["none", "richText_richTextEditor"] = Field(
        alias="a11y_grayScaleFilterExcludedPlaces"
    )


class ProfileAgentResponse(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    role_id: str | int | None
    profile_id: str | int | None
    email_id: str | None
    id: str | int | None
    zuid: str | int | None
    about_info: str | None = None
    associated_department_ids: list[str | int | None] | None = None
    channel_expert: list[str | None] | None = None
    extn: str | None = None
    mobile: str | None = None
    phone: str | None = None
    role_permission_type: (
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"] | None
    ) = None
    status: Literal["ACTIVE", "DISABLED"] | None = None
    is_confirmed: bool | None = None


class UpdateAgentResponseOption1(ResponseModel):
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    lang_code: str | None
    mobile: str | None
    email_id: str | None
    associated_chat_department_ids: list[str | int | None] | None
    associated_department_ids: list[str | int | None] | None
    first_name: str | None
    phone: str | None
    country_code: str | None
    profile_id: str | int | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    about_info: str | None
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: list[str | None] | None
    time_zone: str | None
    cf: dict[str, Any]
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    is_confirmed: bool | None
    id: str | int | None
    zuid: str | int | None


class UpdateAgentResponseOption2(ResponseModel):
    last_name: str | None
    extn: str | None
    role_id: str | int | None
    lang_code: str | None
    mobile: str | None
    email_id: str | None
    associated_chat_department_ids: list[str | int | None] | None
    associated_department_ids: list[str | int | None] | None
    first_name: str | None
    phone: str | None
    country_code: str | None
    profile_id: str | int | None
    role_permission_type: Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]
    about_info: str | None
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: list[str | None] | None
    time_zone: str | None
    cf: dict[str, Any] | None = None
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    is_confirmed: bool | None
    id: str | int | None
    zuid: str | int | None


class AgentListArray(ResponseModel):
    data: list[AgentResponse | AgentCFResponse] | None


class DeletedAgentsRespArray(RootModel[list[DeletedAgentsRespKeys | None] | None]):
    root: list[DeletedAgentsRespKeys | None] | None


class GetAgentByEmailResponse(RootModel[GetAgentByEmailResponseOption1 | GetAgentByEmailResponseOption2]):
    root: GetAgentByEmailResponseOption1 | GetAgentByEmailResponseOption2


class GetAgentByZuidResponse(RootModel[GetAgentByZuidResponseOption1 | GetAgentByZuidResponseOption2]):
    root: GetAgentByZuidResponseOption1 | GetAgentByZuidResponseOption2


class GetAgentResponse(ResponseModel):
    associated_chat_departments: list[GetAgentResponseAssociatedChatDepartmentsItem | None] | None = None
    role: GetAgentResponseRole | None = None
    verified_emails: list[str | None] | None = None
    profile: GetAgentResponseProfile | None = None
    associated_departments: list[GetAgentResponseAssociatedDepartmentsItem | None] | None = None


class GetAgentsByIdsResponseOption1(ResponseModel):
    data: list[AgentIdsResponse | None] | None


class GetMyInfoResponse(ResponseModel):
    associated_chat_departments: list[GetMyInfoResponseAssociatedChatDepartmentsItem | None] | None = None
    role: GetMyInfoResponseRole | None = None
    profile: GetMyInfoResponseProfile | None = None
    associated_departments: list[GetMyInfoResponseAssociatedDepartmentsItem | None] | None = None


class MyEntityPreferenceInputArr(RootModel[list[MyEntityPreferenceInputStream | None] | None]):
    root: list[MyEntityPreferenceInputStream | None] | None


class MyEntityPreferenceResponse(ResponseModel):
    data: list[MyEntityPreferenceInputStream | None] | None


class UpdateAgentResponse(RootModel[UpdateAgentResponseOption1 | UpdateAgentResponseOption2]):
    root: UpdateAgentResponseOption1 | UpdateAgentResponseOption2


class DeletedAgentsList(ResponseModel):
    data: list[DeletedAgentsRespKeys | None] | None


class GetAgentsByIdsResponse(RootModel[GetAgentsByIdsResponseOption1 | GetAgentsByIdsResponseOption2 | None]):
    root: GetAgentsByIdsResponseOption1 | GetAgentsByIdsResponseOption2 | None


class AgentData(RootModel[list[AgentIdsResponse | None] | None]):
    root: list[AgentIdsResponse | None] | None


class CheckNameResponse(ResponseModel):
    is_department_name_exist: bool | None


class CommonDepartmentResponse(ResponseModel):
    is_assign_to_team_enabled: bool | None
    chat_status: Literal["AVAILABLE", "DISABLED", "NOT_CREATED"]
    has_logo: bool | None
    sanitized_name: str | None
    is_visible_in_customer_portal: bool | None
    creator_id: str | int | None
    description: str | None
    is_default: bool | None
    is_enabled: bool | None
    name: str | None
    created_time: str | None
    id: str | int | None
    name_in_customer_portal: str | None


class Data(RootModel[list[CommonDepartmentResponse | None] | None]):
    root: list[CommonDepartmentResponse | None] | None


class DepartmentListViewArray(ResponseModel):
    data: list[CommonDepartmentResponse | None] | None


class DeptCountResponse(ResponseModel):
    count: str | int | None


class GetAssociableAgentsResponse(ResponseModel):
    data: list[AgentIdsResponse | None] | None


class GetDepartmentResponse(ResponseModel):
    is_assign_to_team_enabled: bool | None
    chat_status: Literal["AVAILABLE", "DISABLED", "NOT_CREATED"]
    has_logo: bool | None
    sanitized_name: str | None
    is_visible_in_customer_portal: bool | None
    creator_id: str | int | None
    description: str | None
    is_default: bool | None
    is_enabled: bool | None
    name: str | None
    created_time: str | None
    id: str | int | None
    name_in_customer_portal: str | None
    associated_agent_ids: list[str | int | None] | None
