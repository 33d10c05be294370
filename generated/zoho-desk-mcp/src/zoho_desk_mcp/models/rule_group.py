"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class Agent(ResponseModel):
    photo_url: Annotated[str | None, Field(alias="photoURL")] = None
    name: str | None = None
    id: str | None = None


class DepartmentProperty(ResponseModel):
    rule_group_status: Annotated[str | None, Field(alias="ruleGroupStatus")] = None
    rule_group_order: Annotated[str | None, Field(alias="ruleGroupOrder")] = None
    id: str | None = None
    rule_group_execution_type: Annotated[str | None, Field(alias="ruleGroupExecutionType")] = None


class Engine(ResponseModel):
    system_name: Annotated[str | None, Field(alias="systemName")] = None
    id: str | None = None


class Module(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")] = None
    api_name: Annotated[str | None, Field(alias="apiName")] = None
    id: str | None = None


class Node(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    execution_type: Annotated[Literal["SYNC", "ASYNC"], Field(alias="executionType")]
    type: Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"]
    property_type: Annotated[
        Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"],
        Field(alias="propertyType"),
    ]
    entity_info: Annotated[dict[str, Any] | None, Field(alias="entityInfo")] = None
    child_nodes: Annotated[list[Node], Field(alias="childNodes")]
    property_id: Annotated[str | int | None, Field(alias="propertyId")] = None


class NodeResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | None = None
    name: str | None = None
    execution_type: Annotated[Literal["SYNC", "ASYNC"], Field(alias="executionType")]
    type: Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"]
    property_type: Annotated[
        Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"],
        Field(alias="propertyType"),
    ]
    property_id: Annotated[str | None, Field(alias="propertyId")] = None
    parent_node_id: Annotated[str | None, Field(alias="parentNodeId")] = None
    cluster_id: Annotated[str | None, Field(alias="clusterId")] = None
    entity_info: Annotated[dict[str, Any], Field(alias="entityInfo")]
    child_nodes: Annotated[list[NodeResponse], Field(alias="childNodes")]


class RuleGroupCreateRequestDepartmentPropertiesItem(ResponseModel):
    id: str
    rule_group_status: Annotated[str, Field(alias="ruleGroupStatus")]
    rule_group_order: Annotated[str, Field(alias="ruleGroupOrder")]
    rule_group_execution_type: Annotated[str, Field(alias="ruleGroupExecutionType")]


class RuleGroupCreateRequestEngine(ResponseModel):
    id: str
    system_name: Annotated[str, Field(alias="systemName")]


class RuleGroupCreateRequestEventsItem(ResponseModel):
    sys_name: Annotated[str, Field(alias="sysName")]
    user_criteria: Annotated[dict[str, Any], Field(alias="userCriteria")]


class RuleGroupCreateRequestModule(ResponseModel):
    id: str
    api_name: Annotated[str, Field(alias="apiName")]


class RuleGroupCreateRequestRulesItemClustersItemNodesItem(ResponseModel):
    execution_type: Annotated[Literal["SYNC", "ASYNC"], Field(alias="executionType")]
    type: Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"]
    property_type: Annotated[
        Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"],
        Field(alias="propertyType"),
    ]
    entity_info: Annotated[dict[str, Any], Field(alias="entityInfo")]
    child_nodes: Annotated[list[Node], Field(alias="childNodes")]


class RuleGroupEvent(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")] = None
    module: Module | None = None
    base_event: Annotated[str | None, Field(alias="baseEvent")] = None
    sys_name: Annotated[str | None, Field(alias="sysName")] = None
    user_criteria: Annotated[dict[str, Any] | None, Field(alias="userCriteria")] = None


class RuleGroupResponseCreatedBy(ResponseModel):
    id: str | None = None
    name: str | None = None
    photo_url: Annotated[str | None, Field(alias="photoURL")] = None


class RuleGroupResponseDepartmentPropertiesItem(ResponseModel):
    id: str
    rule_group_status: Annotated[str, Field(alias="ruleGroupStatus")]
    rule_group_order: Annotated[str, Field(alias="ruleGroupOrder")]
    rule_group_execution_type: Annotated[str, Field(alias="ruleGroupExecutionType")]


class RuleGroupResponseEngine(ResponseModel):
    id: str | None = None
    system_name: Annotated[str | None, Field(alias="systemName")] = None


class RuleGroupResponseEventsItemUserCriteriaModuleMappingPrimaryModule(ResponseModel):
    api_name: Annotated[str | None, Field(alias="apiName")] = None


class RuleGroupResponseModifiedBy(ResponseModel):
    id: str | None = None
    name: str | None = None
    photo_url: Annotated[str | None, Field(alias="photoURL")] = None


class RuleGroupResponseModule(ResponseModel):
    id: str | None = None
    api_name: Annotated[str | None, Field(alias="apiName")] = None
    display_label: Annotated[str | None, Field(alias="displayLabel")] = None


class RuleGroupResponseRulesItemClustersItemNodesItemEntityInfo(ResponseModel):
    action_mapping_id: Annotated[str | None, Field(alias="actionMappingId")] = None
    action_id: Annotated[str | None, Field(alias="actionId")] = None
    action_type: Annotated[str | None, Field(alias="actionType")] = None
    action_param_mappings: Annotated[list[dict[str, Any]] | None, Field(alias="actionParamMappings")] = None


class RuleGroupUpdateRequestDepartmentPropertiesItem(ResponseModel):
    id: str
    rule_group_status: Annotated[str, Field(alias="ruleGroupStatus")]
    rule_group_order: Annotated[str, Field(alias="ruleGroupOrder")]
    rule_group_execution_type: Annotated[str, Field(alias="ruleGroupExecutionType")]


class RuleGroupUpdateRequestEngine(ResponseModel):
    id: str
    system_name: Annotated[str, Field(alias="systemName")]


class RuleGroupUpdateRequestEventsItem(ResponseModel):
    sys_name: Annotated[str, Field(alias="sysName")]
    user_criteria: Annotated[dict[str, Any] | None, Field(alias="userCriteria")] = None


class RuleGroupUpdateRequestModule(ResponseModel):
    id: str
    api_name: Annotated[str, Field(alias="apiName")]


class RuleGroupUpdateRequestRulesItemClustersItemNodesItem(ResponseModel):
    id: str | None = None
    execution_type: Annotated[Literal["SYNC", "ASYNC"], Field(alias="executionType")]
    type: Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"]
    property_type: Annotated[
        Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"],
        Field(alias="propertyType"),
    ]
    entity_info: Annotated[dict[str, Any], Field(alias="entityInfo")]
    child_nodes: Annotated[list[Node], Field(alias="childNodes")]


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
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    department_properties: Annotated[list[DepartmentProperty] | None, Field(alias="departmentProperties")] = None
    created_by: Annotated[Agent | None, Field(alias="createdBy")] = None
    engine: Engine | None = None
    module: Module | None = None
    name: str | None = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    description: str | None = None
    modified_by: Annotated[Agent | None, Field(alias="modifiedBy")] = None
    id: str | None = None
    events: list[RuleGroupEvent] | None = None
    rules: list[Rule] | None = None


class RuleGroupCreateRequestRulesItemClustersItem(ResponseModel):
    type: Literal["TREE"]
    nodes: list[RuleGroupCreateRequestRulesItemClustersItemNodesItem]


class RuleGroupResponseEventsItemUserCriteriaModuleMapping(ResponseModel):
    primary_module: Annotated[
        RuleGroupResponseEventsItemUserCriteriaModuleMappingPrimaryModule | None,
        Field(alias="primaryModule"),
    ] = None


class RuleGroupResponseRulesItemClustersItemNodesItem(ResponseModel):
    id: str | None = None
    name: str | None = None
    execution_type: Annotated[Literal["SYNC", "ASYNC"] | None, Field(alias="executionType")] = None
    type: Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"] | None = None
    property_type: Annotated[
        Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"] | None,
        Field(alias="propertyType"),
    ] = None
    property_id: Annotated[str | None, Field(alias="propertyId")] = None
    parent_node_id: Annotated[str | None, Field(alias="parentNodeId")] = None
    cluster_id: Annotated[str | None, Field(alias="clusterId")] = None
    entity_info: Annotated[
        RuleGroupResponseRulesItemClustersItemNodesItemEntityInfo | None,
        Field(alias="entityInfo"),
    ] = None
    child_nodes: Annotated[list[NodeResponse] | None, Field(alias="childNodes")] = None


class RuleGroupUpdateRequestRulesItemClustersItem(ResponseModel):
    id: str
    type: Literal["TREE"]
    nodes: list[RuleGroupUpdateRequestRulesItemClustersItemNodesItem]


class GetAllRuleGroupsResponse(ResponseModel):
    data: list[RuleGroup] | None = None


class RuleGroupCreateRequestRulesItem(ResponseModel):
    name: str
    order: int
    clusters: list[RuleGroupCreateRequestRulesItemClustersItem]


class RuleGroupResponseEventsItemUserCriteria(ResponseModel):
    model_config = ConfigDict(
        extra="allow",
    )
    module_mapping: Annotated[
        RuleGroupResponseEventsItemUserCriteriaModuleMapping | None,
        Field(alias="moduleMapping"),
    ] = None
    criteria: dict[str, Any] | None = None


class RuleGroupResponseRulesItemClustersItem(ResponseModel):
    id: str | None = None
    type: str | None = None
    name: str | None = None
    source: str | None = None
    created_by: Annotated[str | None, Field(alias="createdBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_by: Annotated[str | None, Field(alias="modifiedBy")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    nodes: list[RuleGroupResponseRulesItemClustersItemNodesItem] | None = None


class RuleGroupUpdateRequestRulesItem(ResponseModel):
    id: str
    name: str
    order: int
    clusters: list[RuleGroupUpdateRequestRulesItemClustersItem]


class RuleGroupCreateRequest(ResponseModel):
    name: str
    description: str | None = None
    engine: RuleGroupCreateRequestEngine
    department_properties: Annotated[
        list[RuleGroupCreateRequestDepartmentPropertiesItem],
        Field(alias="departmentProperties"),
    ]
    module: RuleGroupCreateRequestModule
    events: list[RuleGroupCreateRequestEventsItem]
    rules: list[RuleGroupCreateRequestRulesItem]


class RuleGroupResponseEventsItem(ResponseModel):
    sys_name: Annotated[str | None, Field(alias="sysName")] = None
    display_label: Annotated[str | None, Field(alias="displayLabel")] = None
    user_criteria: Annotated[RuleGroupResponseEventsItemUserCriteria | None, Field(alias="userCriteria")] = None


class RuleGroupResponseRulesItem(ResponseModel):
    id: str | None = None
    name: str | None = None
    order: str | None = None
    criteria: dict[str, Any] | None = None
    clusters: list[RuleGroupResponseRulesItemClustersItem] | None = None


class RuleGroupUpdateRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    name: str | None
    description: str | None = None
    engine: RuleGroupUpdateRequestEngine
    department_properties: Annotated[
        list[RuleGroupUpdateRequestDepartmentPropertiesItem],
        Field(alias="departmentProperties"),
    ]
    module: RuleGroupUpdateRequestModule
    events: list[RuleGroupUpdateRequestEventsItem]
    rules: list[RuleGroupUpdateRequestRulesItem]


class RuleGroupResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | None = None
    name: str | None = None
    description: str | None = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    created_by: Annotated[RuleGroupResponseCreatedBy | None, Field(alias="createdBy")] = None
    modified_by: Annotated[RuleGroupResponseModifiedBy | None, Field(alias="modifiedBy")] = None
    engine: RuleGroupResponseEngine | None = None
    module: RuleGroupResponseModule | None = None
    draft_meta: Annotated[dict[str, Any] | None, Field(alias="draftMeta")] = None
    events: list[RuleGroupResponseEventsItem] | None = None
    department_properties: Annotated[
        list[RuleGroupResponseDepartmentPropertiesItem] | None,
        Field(alias="departmentProperties"),
    ] = None
    rules: list[RuleGroupResponseRulesItem] | None = None


Node.model_rebuild()
NodeResponse.model_rebuild()
