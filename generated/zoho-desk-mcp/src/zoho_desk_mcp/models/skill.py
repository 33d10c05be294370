"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AssociatedSkillsJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    skill_name: Annotated[str | None, Field(alias="skillName")]
    skill_id: Annotated[str, Field(alias="skillId")]
    skill_type_id: Annotated[str, Field(alias="skillTypeId")]


class AssociatedSkillsJsonArr(RootModel[list[AssociatedSkillsJson | None] | None]):
    root: list[AssociatedSkillsJson | None] | None


class CriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItemAvailableConditionsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    condition: str | None = None
    i18_n_condition: Annotated[str | None, Field(alias="i18NCondition")] = None
    value: list[Any] | None = None


class CriteriaRequestJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    condition: str | None
    field_name: Annotated[str | None, Field(alias="fieldName")]
    field_module: Annotated[
        Literal["tickets", "tasks", "contracts", "accounts", "contacts", "products", "calls", "events", "activities"],
        Field(alias="fieldModule"),
    ]
    value: list[Any] | None


class ExecuteSBATeaminfo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str


class FieldConditionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    condition: str | None
    field_name: Annotated[str | None, Field(alias="fieldName")]
    field_module: Annotated[
        Literal["tickets", "tasks", "contracts", "accounts", "contacts", "products", "calls", "events", "activities"],
        Field(alias="fieldModule"),
    ]
    value: list[Any] | None
    display_value: Annotated[list[str | None] | None, Field(alias="displayValue")]


class FieldConditionsArr(RootModel[list[FieldConditionJson | None] | None]):
    root: list[FieldConditionJson | None] | None


class IsAssignedResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    role_name: Annotated[str | None, Field(alias="roleName")]
    external_id: Annotated[str | None, Field(alias="externalId")]
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
    zuid: str | int | None
    agent: bool
    display_name: Annotated[str | None, Field(alias="displayName")]


class MinimalSkillJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    skill_name: Annotated[str | None, Field(alias="skillName")]
    skill_id: Annotated[str, Field(alias="skillId")]
    skill_type_id: Annotated[str, Field(alias="skillTypeId")]
    weightage: str | int | None
    mapping_type: Annotated[Literal["SYSTEM", "USER"], Field(alias="mappingType")]
    skill_type_name: Annotated[str | None, Field(alias="skillTypeName")]


class RelatedRuleJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    rule_type: Annotated[
        Literal["SUPERVISE", "MACRO", "WORKFLOW", "BLUEPRINT", "SLA", "SKILLS", "CUSTOMVIEW", "CONTRACTS"],
        Field(alias="ruleType"),
    ]
    rule_name: Annotated[str | None, Field(alias="ruleName")]
    rule_id: Annotated[str, Field(alias="ruleId")]


class RelatedRulesData(RootModel[list[RelatedRuleJson | None] | None]):
    root: list[RelatedRuleJson | None] | None


class SkillBasedAssignmentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_assigned: Annotated[bool | None, Field(alias="isAssigned")]
    new_assignee: Annotated[IsAssignedResponse | None, Field(alias="newAssignee")]
    team: ExecuteSBATeaminfo | None


class SkillTypeJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    skill_type_id: Annotated[str, Field(alias="skillTypeId")]
    skill_type_name: Annotated[str | None, Field(alias="skillTypeName")]


class SkillsArray(RootModel[list[MinimalSkillJson | None] | None]):
    root: list[MinimalSkillJson | None] | None


class AgentSkillMappingResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    associated_skills: Annotated[list[AssociatedSkillsJson | None] | None, Field(alias="associatedSkills")]
    department_id: Annotated[str, Field(alias="departmentId")]


class AgentSkillMappingResponseArr(RootModel[list[AgentSkillMappingResponse | None] | None]):
    root: list[AgentSkillMappingResponse | None] | None


class AgentSkillMappingResponseMultiple(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AgentSkillMappingResponse | None] | None


class CriteriaDetailsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    field_conditions: Annotated[list[FieldConditionJson | None] | None, Field(alias="fieldConditions")]
    pattern: str | None


class CriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    available_conditions: Annotated[
        list[CriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItemAvailableConditionsItem | None] | None,
        Field(alias="availableConditions"),
    ] = None
    field_label: Annotated[str | None, Field(alias="fieldLabel")] = None
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")] = None
    type: str | None = None


class RecalculateAndStampSkillJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    skills_info: Annotated[list[MinimalSkillJson | None] | None, Field(alias="skillsInfo")]
    modified_by: Annotated[str, Field(alias="modifiedBy")]
    id: str


class RelatedRuleListArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[RelatedRuleJson | None] | None


class SkillSingleResponseJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    agent_ids: Annotated[list[str] | None, Field(alias="agentIds")]
    skill_type: Annotated[SkillTypeJson | None, Field(alias="skillType")]
    order_id: Annotated[str | int, Field(alias="orderId")]
    criteria: CriteriaDetailsResponse | None
    department_id: Annotated[str, Field(alias="departmentId")]
    description: str | None
    skill_type_id: Annotated[str, Field(alias="skillTypeId")]
    created_by: Annotated[str, Field(alias="createdBy")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str, Field(alias="modifiedBy")]
    id: str
    status: Literal["ACTIVE", "INACTIVE"]


class SkillSingleResponseJson2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    agent_ids: Annotated[list[str] | None, Field(alias="agentIds")]
    skill_type: Annotated[SkillTypeJson | None, Field(alias="skillType")]
    order_id: Annotated[str | int | None, Field(alias="orderId")]
    criteria: CriteriaDetailsResponse | None
    department_id: Annotated[str, Field(alias="departmentId")]
    description: str | None
    skill_type_id: Annotated[str, Field(alias="skillTypeId")]
    created_by: Annotated[str, Field(alias="createdBy")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str, Field(alias="modifiedBy")]
    id: str
    status: Literal["ACTIVE", "INACTIVE"]


class SkillsResponseArr(RootModel[list[SkillSingleResponseJson | None] | None]):
    root: list[SkillSingleResponseJson | None] | None


class CriteriaFieldsResponseCriteriaFieldsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")] = None
    name: str | None = None
    field_details: Annotated[
        list[CriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItem | None] | None,
        Field(alias="fieldDetails"),
    ] = None


class SkillsListViewResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SkillSingleResponseJson | None] | None


class CriteriaFieldsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    criteria_fields: Annotated[
        list[CriteriaFieldsResponseCriteriaFieldsItem | None] | None,
        Field(alias="criteriaFields"),
    ]
