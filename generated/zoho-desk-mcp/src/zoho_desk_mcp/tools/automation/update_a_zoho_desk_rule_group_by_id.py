"""Replace a rule group.

Writes an automation rule group anew: everything is sent, also what stays, with the IDs of its rules
and clusters. Only to switch it on or off, use zoho_desk_rule_groups_set_status.

Method: update (writes, destructive, idempotent).
Tags: automation.
Operation: updateRuleGroup in RuleGroup.json.
Scopes: Desk.settings.UPDATE.
Response: rule_group.RuleGroupResponse.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Engine(ToolInput):
    id: str = Field(description="ID that the present engine has.")
    system_name: str = Field(description="Engine name, like MACRO.")


class Module(ToolInput):
    id: str = Field(description="ID that the present module has.")
    api_name: str = Field(description="API name, like tickets.")


class DepartmentProperties(ToolInput):
    id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    rule_group_status: str = Field(description="ACTIVE or INACTIVE.")
    rule_group_order: str = Field(description='Place among the groups, like "1".')
    rule_group_execution_type: str = Field(description="As the present group has it.")


class Events(ToolInput):
    sys_name: str = Field(description="System name of the event.")
    user_criteria: dict[str, Any] | None = Field(None, description="Criteria as list_all_zoho_desk_rule_groups shows.")


class RulesClustersNodesChildNodes(ToolInput):
    type: Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"] = Field(description="When the step runs.")
    execution_type: Literal["SYNC", "ASYNC"] = Field(description="Whether to wait for it.")
    property_type: Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"] = Field(
        description="What the step is."
    )
    entity_info: dict[str, Any] | None = Field(
        None, description="Action or criteria, with keys as list_all_zoho_desk_rule_groups shows."
    )
    child_nodes: ListOf[dict[str, Any]] = Field(description="Further steps of the same form.")


class RulesClustersNodes(ToolInput):
    type: Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"] = Field(description="When the step runs.")
    execution_type: Literal["SYNC", "ASYNC"] = Field(description="Whether to wait for it.")
    property_type: Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"] = Field(
        description="What the step is."
    )
    entity_info: dict[str, Any] = Field(
        description="Action or criteria, with keys as list_all_zoho_desk_rule_groups shows."
    )
    child_nodes: ListOf[RulesClustersNodesChildNodes] = Field(description="Steps that follow.")


class RulesClusters(ToolInput):
    id: str = Field(description="ID that the tree has now.")
    type: Literal["TREE"] = Field(description="Kind of the tree.")
    nodes: ListOf[RulesClustersNodes] = Field(description="Steps of the tree.")


class Rules(ToolInput):
    id: str = Field(description="ID that the rule has now.")
    name: str = Field(description="Name that people see.")
    order: int = Field(description="Place of the rule.")
    clusters: ListOf[RulesClusters] = Field(description="Trees of actions.")


class Input(ToolInput):
    rule_group_id: Id = Field(description="ID from list_all_zoho_desk_rule_groups.")
    id: str = Field(description="ID from list_all_zoho_desk_rule_groups, as above.")
    name: str = Field(description="Name of the group, as people see it.")
    engine: Engine = Field(description="Engine that runs it, as in list_all_zoho_desk_rule_groups.")
    module: Module = Field(description="Module it works on, as in list_all_zoho_desk_rule_groups.")
    department_properties: ListOf[DepartmentProperties] = Field(description="Departments it works in.")
    events: ListOf[Events] = Field(description="Events that start it.")
    rules: ListOf[Rules] = Field(description="Rules in order; their IDs are in list_all_zoho_desk_rule_groups.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PUT",
        "/api/v1/rulegroups/{ruleGroupId}",
        path_values={"ruleGroupId": args.rule_group_id},
        body={
            "id": args.id,
            "name": args.name,
            "engine": args.engine,
            "module": args.module,
            "departmentProperties": await found_within(args.department_properties, {"id": client.lookup.department}),
            "events": args.events,
            "rules": args.rules,
        },
    )
