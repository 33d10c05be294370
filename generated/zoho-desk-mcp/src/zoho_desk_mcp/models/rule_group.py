"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class Agent(ResponseModel):
    photo_url: str | None = Field(None, alias="photoURL")
    name: str | None = None
    id: str | None = None


class DepartmentProperty(ResponseModel):
    rule_group_status: str | None = None
    rule_group_order: str | None = None
    id: str | None = None
    rule_group_execution_type: str | None = None


class Engine(ResponseModel):
    system_name: str | None = None
    id: str | None = None


class Module(ResponseModel):
    display_label: str | None = None
    api_name: str | None = None
    id: str | None = None


class NodeResponse(ResponseModel):
    id: str | None = None
    name: str | None = None
    execution_type: Literal["SYNC", "ASYNC"]
    type: Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"]
    property_type: Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"]
    property_id: str | None = None
    parent_node_id: str | None = None
    cluster_id: str | None = None
    entity_info: dict[str, Any]
    child_nodes: list[NodeResponse]


class RuleGroupEvent(ResponseModel):
    display_label: str | None = None
    module: Module | None = None
    base_event: str | None = None
    sys_name: str | None = None
    user_criteria: dict[str, Any] | None = None


class RuleGroupResponseCreatedBy(ResponseModel):
    id: str | None = None
    name: str | None = None
    photo_url: str | None = Field(None, alias="photoURL")


class RuleGroupResponseDepartmentPropertiesItem(ResponseModel):
    id: str
    rule_group_status: str
    rule_group_order: str
    rule_group_execution_type: str


class RuleGroupResponseEngine(ResponseModel):
    id: str | None = None
    system_name: str | None = None


class RuleGroupResponseEventsItemUserCriteriaModuleMappingPrimaryModule(ResponseModel):
    api_name: str | None = None


class RuleGroupResponseModifiedBy(ResponseModel):
    id: str | None = None
    name: str | None = None
    photo_url: str | None = Field(None, alias="photoURL")


class RuleGroupResponseModule(ResponseModel):
    id: str | None = None
    api_name: str | None = None
    display_label: str | None = None


class RuleGroupResponseRulesItemClustersItemNodesItemEntityInfo(ResponseModel):
    action_mapping_id: str | None = None
    action_id: str | None = None
    action_type: str | None = None
    action_param_mappings: list[dict[str, Any]] | None = None


class Cluster(ResponseModel):
    id: str | None = None
    name: str | None = None
    type: str | None = None
    nodes: list[NodeResponse] | None = None


class Rule(ResponseModel):
    name: str | None = None
    order: int | None = None
    criteria: dict[str, Any] | None = None
    clusters: list[Cluster] | None = None


class RuleGroup(ResponseModel):
    modified_time: str | None = None
    department_properties: list[DepartmentProperty] | None = None
    created_by: Agent | None = None
    engine: Engine | None = None
    module: Module | None = None
    name: str | None = None
    created_time: str | None = None
    description: str | None = None
    modified_by: Agent | None = None
    id: str | None = None
    events: list[RuleGroupEvent] | None = None
    rules: list[Rule] | None = None


class RuleGroupResponseEventsItemUserCriteriaModuleMapping(ResponseModel):
    primary_module: RuleGroupResponseEventsItemUserCriteriaModuleMappingPrimaryModule | None = None


class RuleGroupResponseRulesItemClustersItemNodesItem(ResponseModel):
    id: str | None = None
    name: str | None = None
    execution_type: Literal["SYNC", "ASYNC"] | None = None
    type: Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"] | None = None
    property_type: Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"] | None = None
    property_id: str | None = None
    parent_node_id: str | None = None
    cluster_id: str | None = None
    entity_info: RuleGroupResponseRulesItemClustersItemNodesItemEntityInfo | None = None
    child_nodes: list[NodeResponse] | None = None


class GetAllRuleGroupsResponse(ResponseModel):
    data: list[RuleGroup] | None = None


class RuleGroupResponseEventsItemUserCriteria(ResponseModel):
    module_mapping: RuleGroupResponseEventsItemUserCriteriaModuleMapping | None = None
    criteria: dict[str, Any] | None = None


class RuleGroupResponseRulesItemClustersItem(ResponseModel):
    id: str | None = None
    type: str | None = None
    name: str | None = None
    source: str | None = None
    created_by: str | None = None
    created_time: str | None = None
    modified_by: str | None = None
    modified_time: str | None = None
    nodes: list[RuleGroupResponseRulesItemClustersItemNodesItem] | None = None


class RuleGroupResponseEventsItem(ResponseModel):
    sys_name: str | None = None
    display_label: str | None = None
    user_criteria: RuleGroupResponseEventsItemUserCriteria | None = None


class RuleGroupResponseRulesItem(ResponseModel):
    id: str | None = None
    name: str | None = None
    order: str | None = None
    criteria: dict[str, Any] | None = None
    clusters: list[RuleGroupResponseRulesItemClustersItem] | None = None


class RuleGroupResponse(ResponseModel):
    id: str | None = None
    name: str | None = None
    description: str | None = None
    created_time: str | None = None
    modified_time: str | None = None
    created_by: RuleGroupResponseCreatedBy | None = None
    modified_by: RuleGroupResponseModifiedBy | None = None
    engine: RuleGroupResponseEngine | None = None
    module: RuleGroupResponseModule | None = None
    draft_meta: dict[str, Any] | None = None
    events: list[RuleGroupResponseEventsItem] | None = None
    department_properties: list[RuleGroupResponseDepartmentPropertiesItem] | None = None
    rules: list[RuleGroupResponseRulesItem] | None = None


NodeResponse.model_rebuild()
