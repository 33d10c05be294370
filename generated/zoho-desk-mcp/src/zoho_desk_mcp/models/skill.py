"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AssociatedSkillsJson(ResponseModel):
    skill_name: str | None
    skill_id: str
    skill_type_id: str


class AssociatedSkillsJsonArr(RootModel[list[AssociatedSkillsJson | None] | None]):
    root: list[AssociatedSkillsJson | None] | None


class CriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItemAvailableConditionsItem(ResponseModel):
    condition: str | None = None
    i18_n_condition: str | None = None
    value: list[Any] | None = None


class ExecuteSBATeaminfo(ResponseModel):
    name: str | None
    id: str


class FieldConditionJson(ResponseModel):
    condition: str | None
    field_name: str | None
    field_module: Literal[
        "tickets", "tasks", "contracts", "accounts", "contacts", "products", "calls", "events", "activities"
    ]
    value: list[Any] | None
    display_value: list[str | None] | None


class FieldConditionsArr(RootModel[list[FieldConditionJson | None] | None]):
    root: list[FieldConditionJson | None] | None


class IsAssignedResponse(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    name: str | None
    role_name: str | None
    external_id: str | None
    email_id: str | None
    id: str
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
    zuid: str | int | None
    agent: bool
    display_name: str | None


class MinimalSkillJson(ResponseModel):
    skill_name: str | None
    skill_id: str
    skill_type_id: str
    weightage: str | int | None
    mapping_type: Literal["SYSTEM", "USER"]
    skill_type_name: str | None


class RelatedRuleJson(ResponseModel):
    rule_type: Literal["SUPERVISE", "MACRO", "WORKFLOW", "BLUEPRINT", "SLA", "SKILLS", "CUSTOMVIEW", "CONTRACTS"]
    rule_name: str | None
    rule_id: str


class RelatedRulesData(RootModel[list[RelatedRuleJson | None] | None]):
    root: list[RelatedRuleJson | None] | None


class SkillBasedAssignmentResponse(ResponseModel):
    is_assigned: bool | None
    new_assignee: IsAssignedResponse | None
    team: ExecuteSBATeaminfo | None


class SkillTypeJson(ResponseModel):
    skill_type_id: str
    skill_type_name: str | None


class SkillsArray(RootModel[list[MinimalSkillJson | None] | None]):
    root: list[MinimalSkillJson | None] | None


class AgentSkillMappingResponse(ResponseModel):
    associated_skills: list[AssociatedSkillsJson | None] | None
    department_id: str


class AgentSkillMappingResponseArr(RootModel[list[AgentSkillMappingResponse | None] | None]):
    root: list[AgentSkillMappingResponse | None] | None


class AgentSkillMappingResponseMultiple(ResponseModel):
    data: list[AgentSkillMappingResponse | None] | None


class CriteriaDetailsResponse(ResponseModel):
    field_conditions: list[FieldConditionJson | None] | None
    pattern: str | None


class CriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItem(ResponseModel):
    available_conditions: (
        list[CriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItemAvailableConditionsItem | None] | None
    ) = None
    field_label: str | None = None
    i18_n_label: str | None = None
    type: str | None = None


class RecalculateAndStampSkillJSON(ResponseModel):
    modified_time: str | None
    skills_info: list[MinimalSkillJson | None] | None
    modified_by: str
    id: str


class RelatedRuleListArray(ResponseModel):
    data: list[RelatedRuleJson | None] | None


class SkillSingleResponseJson(ResponseModel):
    modified_time: str | None
    agent_ids: list[str] | None
    skill_type: SkillTypeJson | None
    order_id: str | int
    criteria: CriteriaDetailsResponse | None
    department_id: str
    description: str | None
    skill_type_id: str
    created_by: str
    name: str | None
    created_time: str | None
    modified_by: str
    id: str
    status: Literal["ACTIVE", "INACTIVE"]


class SkillSingleResponseJson2(ResponseModel):
    modified_time: str | None
    agent_ids: list[str] | None
    skill_type: SkillTypeJson | None
    order_id: str | int | None
    criteria: CriteriaDetailsResponse | None
    department_id: str
    description: str | None
    skill_type_id: str
    created_by: str
    name: str | None
    created_time: str | None
    modified_by: str
    id: str
    status: Literal["ACTIVE", "INACTIVE"]


class SkillsResponseArr(RootModel[list[SkillSingleResponseJson | None] | None]):
    root: list[SkillSingleResponseJson | None] | None


class CriteriaFieldsResponseCriteriaFieldsItem(ResponseModel):
    display_label: str | None = None
    name: str | None = None
    field_details: list[CriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItem | None] | None = None


class SkillsListViewResponse(ResponseModel):
    data: list[SkillSingleResponseJson | None] | None


class CriteriaFieldsResponse(ResponseModel):
    criteria_fields: list[CriteriaFieldsResponseCriteriaFieldsItem | None] | None
