"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AddAgentInputStream(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")] = None
    time_zone: Annotated[str | None, Field(alias="timeZone")] = None
    cf: dict[str, Any] | None = None


class AgentCFInputStream(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")] = None
    cf: dict[str, Any]


class AgentCFResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    cf: dict[str, Any]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    id: str | int | None
    zuid: str | int | None
    is_zia_agent: Annotated[bool | None, Field(alias="isZiaAgent")]


class AgentCFResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    cf: dict[str, Any]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    id: str | int | None
    zuid: str | int | None


class AgentCountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None


class AgentIdsCFResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    cf: dict[str, Any]
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    zuid: str | int | None
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "DELETED", "IMPORTED"]
    is_zia_agent: Annotated[bool | None, Field(alias="isZiaAgent")] = None


class AgentIdsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    zuid: str | int | None
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "DELETED", "IMPORTED"]
    is_zia_agent: Annotated[bool | None, Field(alias="isZiaAgent")] = None


class AgentIdsResponseArray(RootModel[list[AgentIdsResponse | AgentIdsCFResponse | None] | None]):
    root: list[AgentIdsResponse | AgentIdsCFResponse | None] | None


class AgentInputStream(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")] = None
    cf: dict[str, Any] | None = None


class AgentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    cf: dict[str, Any] | None = None
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    id: str | int | None
    zuid: str | int | None
    is_zia_agent: Annotated[bool | None, Field(alias="isZiaAgent")]


class AgentResponseArray(RootModel[list[AgentResponse | AgentCFResponse] | None]):
    root: list[AgentResponse | AgentCFResponse] | None


class AgentsObjectForGetAppliedBlueprintDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None
    email: str | None


class AllAgentsCountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    light_agents: Annotated[str | int | None, Field(alias="lightAgents")]
    imported_agents: Annotated[str | int | None, Field(alias="importedAgents")]
    deactivated_agents: Annotated[str | int | None, Field(alias="deactivatedAgents")]
    closed_agents: Annotated[str | int | None, Field(alias="closedAgents")]
    all_agents: Annotated[str | int | None, Field(alias="allAgents")]
    active_agents: Annotated[str | int | None, Field(alias="activeAgents")]
    unconfirmed_agents: Annotated[str | int | None, Field(alias="unconfirmedAgents")]
    deleted_agents: Annotated[str | int | None, Field(alias="deletedAgents")]


class CreateAgentPayload(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str, Field(alias="lastName")]
    lang_code: Annotated[str | None, Field(alias="langCode")] = None
    email_id: Annotated[str, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int] | None, Field(alias="associatedChatDepartmentIds")] = None
    associated_department_ids: Annotated[list[str | int] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    extn: str | None = None
    mobile: str | None = None
    phone: str | None = None
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    status: Literal["ACTIVE", "DISABLED"] | None = None
    about_info: Annotated[str | None, Field(alias="aboutInfo")] = None
    channel_expert: Annotated[list[str] | None, Field(alias="channelExpert")] = None
    time_zone: Annotated[str | None, Field(alias="timeZone")] = None
    cf: dict[str, Any] | None = None


class CreateAgentPermission(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    profile_id: Annotated[str | int | None, Field(alias="profileId")] = None
    role_id: Annotated[str | int | None, Field(alias="roleId")] = None


class DeletedAgentsRespKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "DELETED", "IMPORTED"]


class GetAgentByEmailResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    cf: dict[str, Any]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    id: str | int | None
    zuid: str | int | None


class GetAgentByEmailResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    cf: dict[str, Any] | None = None
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    id: str | int | None
    zuid: str | int | None


class GetAgentByZuidResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    cf: dict[str, Any]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    id: str | int | None
    zuid: str | int | None


class GetAgentByZuidResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    cf: dict[str, Any] | None = None
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    id: str | int | None
    zuid: str | int | None


class GetAgentResponseAssociatedChatDepartmentsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sanitized_name: Annotated[str | None, Field(alias="sanitizedName")]
    name: str | None
    id: str | int | None


class GetAgentResponseAssociatedDepartmentsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    chat_status_id: Annotated[str | int | None, Field(alias="chatStatusId")]
    chat_status: Annotated[Literal["AVAILABLE", "DISABLED", "NOT_CREATED"], Field(alias="chatStatus")]
    is_assign_to_team_enabled: Annotated[bool | None, Field(alias="isAssignToTeamEnabled")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    sanitized_name: Annotated[str | None, Field(alias="sanitizedName")]
    sanitized_dept_hash: Annotated[str | None, Field(alias="sanitizedDeptHash")]
    is_visible_in_customer_portal: Annotated[bool | None, Field(alias="isVisibleInCustomerPortal")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    description: str | None
    associated_agent_ids: Annotated[list[str | int | None] | None, Field(alias="associatedAgentIds")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    name_in_customer_portal: Annotated[str | None, Field(alias="nameInCustomerPortal")]
    status: Literal["0", "1", "2"]


class GetAgentResponseProfile(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    visible: bool | None
    allowed_tabs: Annotated[list[str | int | None] | None, Field(alias="allowedTabs")]
    default_profile: Annotated[bool | None, Field(alias="defaultProfile")]
    allowed_permission_names: Annotated[list[str | None] | None, Field(alias="allowedPermissionNames")]
    type: Literal["ADMIN", "STANDARD", "LIGHT", "CUSTOM", "PORTAL"]
    invisible_tabs: Annotated[list[str | int | None] | None, Field(alias="invisibleTabs")]
    portal_profile: Annotated[bool | None, Field(alias="portalProfile")]
    prohibited_permission_names: Annotated[list[str | None] | None, Field(alias="prohibitedPermissionNames")]
    allowed_permissions: Annotated[list[str | int | None] | None, Field(alias="allowedPermissions")]
    profile_desc: Annotated[str | None, Field(alias="profileDesc")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    light_agent_profile: Annotated[bool | None, Field(alias="lightAgentProfile")]
    name: str | None
    visible_tabs: Annotated[list[str | int | None] | None, Field(alias="visibleTabs")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    category: bool | None
    prohibited_permisisons: Annotated[list[str | int | None] | None, Field(alias="prohibitedPermisisons")]
    admin_profile: Annotated[bool | None, Field(alias="adminProfile")]


class GetAgentResponseRole(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    share_data_with_peers: Annotated[bool | None, Field(alias="shareDataWithPeers")]
    immediate_sub_roles: Annotated[list[str | int | None] | None, Field(alias="immediateSubRoles")]
    enc_id: Annotated[str | None, Field(alias="encId")]
    name: str | None
    description: str | None
    admin_role: Annotated[bool | None, Field(alias="adminRole")]
    reports_to: Annotated[str | int | None, Field(alias="reportsTo")]
    id: str | int | None
    is_visible: Annotated[bool | None, Field(alias="isVisible")]


class GetAgentsByIdsResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AgentIdsResponse | AgentIdsCFResponse | None] | None


class GetMyInfoResponseAssociatedChatDepartmentsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sanitized_name: Annotated[str | None, Field(alias="sanitizedName")]
    name: str | None
    id: str | int | None


class GetMyInfoResponseAssociatedDepartmentsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sanitized_name: Annotated[str | None, Field(alias="sanitizedName")]
    name: str | None
    id: str | int | None


class GetMyInfoResponseProfile(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class GetMyInfoResponseRole(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class MyEntityPreferenceInputStream(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    entity_type: Annotated[Literal["department"], Field(alias="entityType")]
    entity_id: Annotated[str | int, Field(alias="entityId")]
    prop_name: Annotated[Literal["isNotificationEnabled"], Field(alias="propName")]
    prop_value: Annotated[Literal["ENABLED", "DISABLED"], Field(alias="propValue")]


class MyPhotoResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]


class MyPreference(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name_pattern: Annotated[list[Literal["LAST_NAME", "FIRST_NAME"]] | None, Field(alias="namePattern")]
    current_department: Annotated[str | int | None, Field(alias="currentDepartment")]
    a11y_epilepsy: Literal["DISABLED", "ENABLED"]
    ui_display_layout: Annotated[
        Literal["smartFocus", "focusedWidth", "fullWidth"],
        Field(alias="ui_displayLayout"),
    ]
    activities_view: Annotated[Literal["LIST", "LIST_COMPACT", "TABLE"], Field(alias="activitiesView")]
    a11y_reading_mask: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_readingMask")]
    a11y_success_notifcation_auto_close_time: Annotated[
        Literal["01", "03", "05", "10", "15", "20"],
        Field(alias="a11y_successNotifcationAutoCloseTime"),
    ]
    a11y_reading_mask_height: Annotated[str | None, Field(alias="a11y_readingMaskHeight")]
    date_pattern: Annotated[str | None, Field(alias="datePattern")]
    a11_y_animation_controls: Annotated[
        Literal["regularmotion", "reducedmotion", "autoReducedmotion"],
        Field(alias="a11Y_animationControls"),
    ]
    a11y_astigmatism: Literal["DISABLED", "ENABLED"]
    login_landing_page: Annotated[
        Literal[
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
        ],
        Field(alias="loginLandingPage"),
    ]
    ui_app_font_family: Annotated[
        Literal["Zoho Puvi", "Lato", "Roboto", "Vazirmatn", "OpenDyslexic", "Poppins"],
        Field(alias="ui_appFontFamily"),
    ]
    load_getting_started_page: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="loadGettingStartedPage")]
    a11y_error_notification_auto_close_time: Annotated[
        Literal["01", "03", "05", "10", "15", "20"],
        Field(alias="a11y_errorNotificationAutoCloseTime"),
    ]
    ui_tag_color_variant: Annotated[Literal["bold", "subtle", "minimal"], Field(alias="ui_tagColorVariant")]
    authtoken_deprecation_banner: Annotated[
        Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        Field(alias="authtokenDeprecationBanner"),
    ]
    invoice_preferences_contacts: Annotated[Literal[""], Field(alias="invoicePreferencesContacts")]
    core_contracts_dv_ibar_panel_view: Annotated[
        Literal["collapse", "expand"], Field(alias="core_contractsDvIbarPanelView")
    ]
    im_notification: Annotated[Literal["ENABLED", "DISABLED"], Field(alias="imNotification")]
    core_tasks_table_view_content_style: Annotated[
        Literal["wrap", "clip"], Field(alias="core_tasksTableViewContentStyle")
    ]
    pin_all_tickets: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="pinAllTickets")]
    new_client: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="newClient")]
    pin_all_contacts: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="pinAllContacts")]
    a11y_custom_cursor: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_customCursor")]
    ui_themes: Literal["red", "green", "blue", "yellow", "orange", "pink", "skyBlue", "teal"]
    pin_all_dashboards: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="pinAllDashboards")]
    pin_all_reports: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="pinAllReports")]
    extncontactrightpanel: Literal["DISABLED", "ENABLED"]
    ui_lhs_theme: Annotated[Literal["light", "dark"], Field(alias="ui_lhsTheme")]
    article_auto_suggestion: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="articleAutoSuggestion")]
    key_board_shortcuts: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="keyBoardShortcuts")]
    a11y_adhd_friendly: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_adhdFriendly")]
    collapse_side_panel: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="collapseSidePanel")]
    community_list_view_mode: Annotated[Literal["CLASSIC", "COMPACT"], Field(alias="communityListViewMode")]
    a11y_is_success_notification_auto_close: Annotated[
        Literal["DISABLED", "ENABLED"],
        Field(alias="a11y_isSuccessNotificationAutoClose"),
    ]
    core_dvi_bar_tab_width: Annotated[str | None, Field(alias="core_dviBarTabWidth")]
    core_calls_dv_ibar_panel_view: Annotated[Literal["collapse", "expand"], Field(alias="core_callsDvIbarPanelView")]
    core_contacts_table_view_content_style: Annotated[
        Literal["wrap", "clip"], Field(alias="core_contactsTableViewContentStyle")
    ]
    invoice_preferences_cases: Annotated[Literal[""], Field(alias="invoicePreferencesCases")]
    ui_appearance: Literal["light", "dark", "auto", "pureDark"]
    a11y_visually_impaired: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_visuallyImpaired")]
    a11y_highlight_click: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_highlightClick")]
    ui_app_font_size: Annotated[str | None, Field(alias="ui_appFontSize")]
    extnaccountrightpanel: Literal["DISABLED", "ENABLED"]
    a11y_custom_cursor_size: Annotated[Literal["8", "16", "24", "32"], Field(alias="a11y_customCursorSize")]
    desk_date_pattern: Annotated[str | None, Field(alias="deskDatePattern")]
    a11y_seizure_safe: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_seizureSafe")]
    core_tickets_table_view_content_style: Annotated[
        Literal["wrap", "clip"], Field(alias="core_ticketsTableViewContentStyle")
    ]
    out_box_delay_time: Annotated[str | None, Field(alias="outBoxDelayTime")]
    a11y_dyslexia: Literal["DISABLED", "ENABLED"]
    ticket_conversation_view: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="ticketConversationView")]
    ui_pure_dark_mode: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="ui_pureDarkMode")]
    a11y_is_font_size_adapt_to_zoom: Annotated[
        Literal["DISABLED", "ENABLED"], Field(alias="a11y_isFontSizeAdaptToZoom")
    ]
    core_ticket_reply_actions_order: Annotated[
        Literal[
            "forward_replyAll_reply",
            "forward_reply_replyAll",
            "replyAll_forward_reply",
            "replyAll_reply_forward",
            "reply_forward_replyAll",
            "reply_replyAll_forward",
        ],
        Field(alias="core_ticketReplyActionsOrder"),
    ]
    a11y_contrast_level: Annotated[Literal["low", "medium", "high"], Field(alias="a11y_contrastLevel")]
    a11y_blindness: Literal["DISABLED", "ENABLED"]
    a11y_motor_disabilities: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_motorDisabilities")]
    tasks_view: Annotated[Literal["LIST", "LIST_COMPACT", "TABLE"], Field(alias="tasksView")]
    a11y_focus_ring: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_focusRing")]
    hide_current_year_date: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="hideCurrentYearDate")]
    core_contacts_dv_ibar_panel_view: Annotated[
        Literal["collapse", "expand"], Field(alias="core_contactsDvIbarPanelView")
    ]
    core_editor_font_family: Annotated[
        Literal[
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
        ],
        Field(alias="core_editorFontFamily"),
    ]
    default_send_behavior: Annotated[Literal["Send", "Send and Close"], Field(alias="defaultSendBehavior")]
    a11y_custom_cursor_color: Annotated[Literal["black", "white"], Field(alias="a11y_customCursorColor")]
    core_accounts_dv_ibar_panel_view: Annotated[
        Literal["collapse", "expand"], Field(alias="core_accountsDvIbarPanelView")
    ]
    ui_display_layout_width: Annotated[str | None, Field(alias="ui_displayLayoutWidth")]
    core_need_empty_queue_column: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="core_needEmptyQueueColumn")]
    community_topics_records_per_page: Annotated[
        Literal["10", "20", "30", "40", "50"],
        Field(alias="communityTopicsRecordsPerPage"),
    ]
    report_duration_format: Annotated[Literal["HH:MM:SS", "YEAR"], Field(alias="reportDurationFormat")]
    a11y_need_accessibility_short_cut_in_wms: Annotated[
        Literal["DISABLED", "ENABLED"],
        Field(alias="a11y_needAccessibilityShortCutInWms"),
    ]
    a11y_notification_view: Annotated[Literal["stack", "list"], Field(alias="a11y_notificationView")]
    core_tasks_dv_ibar_panel_view: Annotated[Literal["collapse", "expand"], Field(alias="core_tasksDvIbarPanelView")]
    im_status: Annotated[Literal["ONLINE", "OFFLINE"], Field(alias="imStatus")]
    a11y_zoom_level: Annotated[
        Literal["8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24"],
        Field(alias="a11y_zoomLevel"),
    ]
    core_accounts_table_view_content_style: Annotated[
        Literal["wrap", "clip"], Field(alias="core_accountsTableViewContentStyle")
    ]
    calls_view: Annotated[Literal["LIST", "LIST_COMPACT", "TABLE"], Field(alias="callsView")]
    a11y_critical_link: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_criticalLink")]
    pin_all_accounts: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="pinAllAccounts")]
    contacts_view: Annotated[Literal["LIST", "GRID"], Field(alias="contactsView")]
    a11y_is_contrast_ratio_adapt_for_bg: Annotated[
        Literal["DISABLED", "ENABLED"], Field(alias="a11y_isContrastRatioAdaptForBg")
    ]
    accounts_view: Annotated[Literal["LIST", "GRID"], Field(alias="accountsView")]
    a11y_underline_link: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_underlineLink")]
    community_topics_sort_by: Annotated[Literal["createdTime", "modifiedTime"], Field(alias="communityTopicsSortBy")]
    a11y_contrast: Literal["DISABLED", "ENABLED"]
    tickets_view: Annotated[
        Literal["LIST", "LIST_COMPACT", "TABLE", "STATUS_QUEUE", "CRM_QUEUE", "DUEDATE_QUEUE", "PRIORITY_QUEUE"],
        Field(alias="ticketsView"),
    ]
    extnticketrightpanel: Literal["DISABLED", "ENABLED"]
    out_box_delay: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="outBoxDelay")]
    core_tickets_dv_ibar_panel_view: Annotated[
        Literal["collapse", "expand"], Field(alias="core_ticketsDvIbarPanelView")
    ]
    a11y_custom_scroll: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_customScroll")]
    a11y_reading_mask_width: Annotated[str | None, Field(alias="a11y_readingMaskWidth")]
    ui_is_tag_text_default_color: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="ui_isTagTextDefaultColor")]
    a11y_focus_ring_enabled_places: Annotated[Literal["all", "main"], Field(alias="a11y_focusRingEnabledPlaces")]
    temp_force_redirection: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="tempForceRedirection")]
    core_ticket_reply_actions: Annotated[
        Literal[
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
        ],
        Field(alias="core_ticketReplyActions"),
    ]
    community_topics_sort_order: Annotated[Literal["ascending", "descending"], Field(alias="communityTopicsSortOrder")]
    core_contracts_table_view_content_style: Annotated[
        Literal["wrap", "clip"], Field(alias="core_contractsTableViewContentStyle")
    ]
    core_calls_table_view_content_style: Annotated[
        Literal["wrap", "clip"], Field(alias="core_callsTableViewContentStyle")
    ]
    core_events_table_view_content_style: Annotated[
        Literal["wrap", "clip"], Field(alias="core_eventsTableViewContentStyle")
    ]
    invoice_preferences_accounts: Annotated[Literal[""], Field(alias="invoicePreferencesAccounts")]
    a11y_reading_mask_opacity: Annotated[str | None, Field(alias="a11y_readingMaskOpacity")]
    a11y_is_error_notification_auto_close: Annotated[
        Literal["DISABLED", "ENABLED"], Field(alias="a11y_isErrorNotificationAutoClose")
    ]
    core_is_ticket_reply_send_and_update_status: Annotated[
        Literal["DISABLED", "ENABLED"],
        Field(alias="core_isTicketReplySendAndUpdateStatus"),
    ]
    events_view: Annotated[Literal["LIST", "LIST_COMPACT", "TABLE"], Field(alias="eventsView")]
    a11y_reading_mask_level: Annotated[
        Literal["small", "medium", "full", "custom"],
        Field(alias="a11y_readingMaskLevel"),
    ]
    a11y_color_blindness: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="a11y_colorBlindness")]
    core_is_public_comment: Annotated[Literal["DISABLED", "ENABLED"], Field(alias="core_isPublicComment")]
    a11y_elderly: Literal["DISABLED", "ENABLED"]
    time_format: Annotated[Literal["12-hour", "24-hour"], Field(alias="timeFormat")]
    core_events_dv_ibar_panel_view: Annotated[Literal["collapse", "expand"], Field(alias="core_eventsDvIbarPanelView")]
    core_editor_font_size: Annotated[
        Literal["8", "10", "12", "14", "18", "24", "36"],
        Field(alias="core_editorFontSize"),
    ]
    feed_notification_filter_preference: Annotated[
        Literal["all", "unread", "flagged", "mentions"],
        Field(alias="feedNotificationFilterPreference"),
    ]
    core_conversation_nested_view_line_style: Annotated[
        Literal["curved", "straight"],
        Field(alias="core_conversationNestedViewLineStyle"),
    ]
    module_visibility_type: Annotated[Literal["topBand", "unifiedLHS"], Field(alias="module_visibilityType")]
    core_conversation_nested_view_show_icons: Annotated[
        Literal["DISABLED", "ENABLED"],
        Field(alias="core_conversationNestedViewShowIcons"),
    ]
    core_conversation_view_type: Annotated[
        Literal["recentTop", "recentBottom", "nestedView"],
        Field(alias="core_conversationViewType"),
    ]
    core_thread_comment_view_type: Annotated[
        Literal["recentTop", "recentBottom"], Field(alias="core_threadCommentViewType")
    ]
    essp_display_context: Annotated[Literal["inApp", "newTab"], Field(alias="essp_displayContext")]
    essp_display_mode: Annotated[
        Literal["compactView", "splitView", "fullScreenView"],
        Field(alias="essp_displayMode"),
    ]
    a11y_is_search_keyword_highlighted: Annotated[
        Literal["DISABLED", "ENABLED"], Field(alias="a11y_isSearchKeywordHighlighted")
    ]
    a11y_is_highlighted_search_keyword_prominent: Annotated[
        Literal["DISABLED", "ENABLED"],
        Field(alias="a11y_isHighlightedSearchKeywordProminent"),
    ]
    a11y_mandatory_field_indication: Annotated[
        Literal["asterisk", "requiredText"],
        Field(alias="a11y_mandatoryFieldIndication"),
    ]
    a11y_mandatory_field_label_color: Annotated[Literal["default", "red"], Field(alias="a11y_mandatoryFieldLabelColor")]
    a11y_color_filter: Annotated[Literal["none", "grayscale"], Field(alias="a11y_colorFilter")]
    a11y_gray_scale_filter_excluded_places: Annotated[
        Literal["none", "richText_richTextEditor"],
        Field(alias="a11y_grayScaleFilterExcludedPlaces"),
    ]


class MyPreferenceInputStrm(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name_pattern: Annotated[list[Literal["LAST_NAME", "FIRST_NAME"]] | None, Field(alias="namePattern")]
    current_department: Annotated[str | int | None, Field(alias="currentDepartment")]


class NewReassignOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    task_new_owner: Annotated[str | int | None, Field(alias="taskNewOwner")]
    ticket_new_owner: Annotated[str | int | None, Field(alias="ticketNewOwner")]


class ProfileAgentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None
    zuid: str | int | None
    about_info: Annotated[str | None, Field(alias="aboutInfo")] = None
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")] = None
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")] = None
    extn: str | None = None
    mobile: str | None = None
    phone: str | None = None
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"] | None,
        Field(alias="rolePermissionType"),
    ] = None
    status: Literal["ACTIVE", "DISABLED"] | None = None
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")] = None


class ScheduleReassignmentArray(RootModel[list[NewReassignOwner | None] | None]):
    root: list[NewReassignOwner | None] | None


class UpdateAgentResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    cf: dict[str, Any]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    id: str | int | None
    zuid: str | int | None


class UpdateAgentResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    extn: str | None
    role_id: Annotated[str | int | None, Field(alias="roleId")]
    lang_code: Annotated[str | None, Field(alias="langCode")]
    mobile: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    associated_chat_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedChatDepartmentIds")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    phone: str | None
    country_code: Annotated[str | None, Field(alias="countryCode")]
    profile_id: Annotated[str | int | None, Field(alias="profileId")]
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"],
        Field(alias="rolePermissionType"),
    ]
    about_info: Annotated[str | None, Field(alias="aboutInfo")]
    status: Literal["ACTIVE", "DISABLED"]
    channel_expert: Annotated[list[str | None] | None, Field(alias="channelExpert")]
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    cf: dict[str, Any] | None = None
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    is_confirmed: Annotated[bool | None, Field(alias="isConfirmed")]
    id: str | int | None
    zuid: str | int | None


class AgentListArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AgentResponse | AgentCFResponse] | None


class DeletedAgentsRespArray(RootModel[list[DeletedAgentsRespKeys | None] | None]):
    root: list[DeletedAgentsRespKeys | None] | None


class GetAgentByEmailResponse(RootModel[GetAgentByEmailResponseOption1 | GetAgentByEmailResponseOption2]):
    root: GetAgentByEmailResponseOption1 | GetAgentByEmailResponseOption2


class GetAgentByZuidResponse(RootModel[GetAgentByZuidResponseOption1 | GetAgentByZuidResponseOption2]):
    root: GetAgentByZuidResponseOption1 | GetAgentByZuidResponseOption2


class GetAgentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    associated_chat_departments: Annotated[
        list[GetAgentResponseAssociatedChatDepartmentsItem | None] | None,
        Field(alias="associatedChatDepartments"),
    ] = None
    role: GetAgentResponseRole | None = None
    verified_emails: Annotated[list[str | None] | None, Field(alias="verifiedEmails")] = None
    profile: GetAgentResponseProfile | None = None
    associated_departments: Annotated[
        list[GetAgentResponseAssociatedDepartmentsItem | None] | None,
        Field(alias="associatedDepartments"),
    ] = None


class GetAgentsByIdsResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AgentIdsResponse | None] | None


class GetMyInfoResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    associated_chat_departments: Annotated[
        list[GetMyInfoResponseAssociatedChatDepartmentsItem | None] | None,
        Field(alias="associatedChatDepartments"),
    ] = None
    role: GetMyInfoResponseRole | None = None
    profile: GetMyInfoResponseProfile | None = None
    associated_departments: Annotated[
        list[GetMyInfoResponseAssociatedDepartmentsItem | None] | None,
        Field(alias="associatedDepartments"),
    ] = None


class MyEntityPreferenceInputArr(RootModel[list[MyEntityPreferenceInputStream | None] | None]):
    root: list[MyEntityPreferenceInputStream | None] | None


class MyEntityPreferenceInputArrRequest(RootModel[list[MyEntityPreferenceInputStream | None]]):
    root: list[MyEntityPreferenceInputStream | None]


class MyEntityPreferenceResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[MyEntityPreferenceInputStream | None] | None


class UpdateAgentResponse(RootModel[UpdateAgentResponseOption1 | UpdateAgentResponseOption2]):
    root: UpdateAgentResponseOption1 | UpdateAgentResponseOption2


class DeletedAgentsList(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[DeletedAgentsRespKeys | None] | None


class GetAgentsByIdsResponse(RootModel[GetAgentsByIdsResponseOption1 | GetAgentsByIdsResponseOption2 | None]):
    root: GetAgentsByIdsResponseOption1 | GetAgentsByIdsResponseOption2 | None


class AgentData(RootModel[list[AgentIdsResponse | None] | None]):
    root: list[AgentIdsResponse | None] | None


class CheckNameResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_department_name_exist: Annotated[bool | None, Field(alias="isDepartmentNameExist")]


class CommonDepartmentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_assign_to_team_enabled: Annotated[bool | None, Field(alias="isAssignToTeamEnabled")]
    chat_status: Annotated[Literal["AVAILABLE", "DISABLED", "NOT_CREATED"], Field(alias="chatStatus")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    sanitized_name: Annotated[str | None, Field(alias="sanitizedName")]
    is_visible_in_customer_portal: Annotated[bool | None, Field(alias="isVisibleInCustomerPortal")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    description: str | None
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    name_in_customer_portal: Annotated[str | None, Field(alias="nameInCustomerPortal")]


class Data(RootModel[list[CommonDepartmentResponse | None] | None]):
    root: list[CommonDepartmentResponse | None] | None


class DepartmentListViewArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CommonDepartmentResponse | None] | None


class DepartmentObjectWithPrimaryDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class DeptCountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None


class GetAssociableAgentsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AgentIdsResponse | None] | None


class GetDepartmentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_assign_to_team_enabled: Annotated[bool | None, Field(alias="isAssignToTeamEnabled")]
    chat_status: Annotated[Literal["AVAILABLE", "DISABLED", "NOT_CREATED"], Field(alias="chatStatus")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    sanitized_name: Annotated[str | None, Field(alias="sanitizedName")]
    is_visible_in_customer_portal: Annotated[bool | None, Field(alias="isVisibleInCustomerPortal")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    description: str | None
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    name_in_customer_portal: Annotated[str | None, Field(alias="nameInCustomerPortal")]
    associated_agent_ids: Annotated[list[str | int | None] | None, Field(alias="associatedAgentIds")]


class UpdateDepartmentJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_assign_to_team_enabled: Annotated[bool | None, Field(alias="isAssignToTeamEnabled")] = None
    name_in_customer_portal: Annotated[str | None, Field(alias="nameInCustomerPortal")] = None
