"""Create a rule group.

Adds an automation: on events of a module it runs a tree of actions. Copy the form of one from
list_all_zoho_desk_rule_groups. Events come from list_all_zoho_desk_engine_events.

Method: create (writes).
Tags: automation.
Operation: createRuleGroup in RuleGroup.json.
Scopes: Desk.settings.CREATE.
Response: rule_group.RuleGroupResponse.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Engine(ToolInput):
    id: str = Field(description="ID from list_all_zoho_desk_rule_groups.")
    system_name: str = Field(description="Engine name, like MACRO.")


class Module(ToolInput):
    id: str = Field(description="ID from list_all_zoho_desk_engine_modules.")
    api_name: str = Field(description="API name, like tickets.")


class DepartmentProperties(ToolInput):
    id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    rule_group_status: str = Field(description="ACTIVE or INACTIVE.")
    rule_group_order: str = Field(description='Place among the groups, like "1".')
    rule_group_execution_type: str = Field(description="As existing groups have it.")


class Events(ToolInput):
    sys_name: str = Field(description="System name of the event.")
    user_criteria: dict[str, Any] = Field(description="Criteria as list_all_zoho_desk_rule_groups shows; {} for none.")


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
    type: Literal["TREE"] = Field(description="Kind of the tree.")
    nodes: ListOf[RulesClustersNodes] = Field(description="Steps of the tree.")


class Rules(ToolInput):
    name: str = Field(description="Name that people see.")
    order: int = Field(description="Place of the rule.")
    clusters: ListOf[RulesClusters] = Field(description="Trees of actions.")


class Input(ToolInput):
    name: str = Field(description="Name of the group, as people see it.")
    engine: Engine = Field(description="Engine that runs it.")
    module: Module = Field(description="Module it works on.")
    department_properties: ListOf[DepartmentProperties] = Field(description="Departments it works in.")
    events: ListOf[Events] = Field(description="Events that start it.")
    rules: ListOf[Rules] = Field(description="Rules, in order.")
    description: str | None = Field(None, description="What the group is for.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/rulegroups",
        body={
            "name": args.name,
            "engine": args.engine,
            "module": args.module,
            "departmentProperties": await found_within(args.department_properties, {"id": client.lookup.department}),
            "events": args.events,
            "rules": args.rules,
            "description": args.description,
        },
    )
