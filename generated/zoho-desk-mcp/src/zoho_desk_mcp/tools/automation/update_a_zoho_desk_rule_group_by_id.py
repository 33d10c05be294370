"""Replace a rule group.

PUT /api/v1/rulegroups/{ruleGroupId} (updateRuleGroup in RuleGroup.json).
Scopes: Desk.settings.UPDATE.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Engine(UpdateInput):
    """The fields of an object in the arguments."""

    id: Annotated[str, Field(description="ID that the present engine has.")]
    system_name: Annotated[str, Field(alias="systemName", description="Engine name, like MACRO.")]


class Module(UpdateInput):
    """The fields of an object in the arguments."""

    id: Annotated[str, Field(description="ID that the present module has.")]
    api_name: Annotated[str, Field(alias="apiName", description="API name, like tickets.")]


class DepartmentProperties(UpdateInput):
    """The fields of an object in the arguments."""

    id: Annotated[str, Field(description="ID from list_all_zoho_desk_departments.")]
    rule_group_status: Annotated[str, Field(alias="ruleGroupStatus", description="ACTIVE or INACTIVE.")]
    rule_group_order: Annotated[str, Field(alias="ruleGroupOrder", description='Place among the groups, like "1".')]
    rule_group_execution_type: Annotated[
        str,
        Field(alias="ruleGroupExecutionType", description="As the present group has it."),
    ]


class Events(UpdateInput):
    """The fields of an object in the arguments."""

    sys_name: Annotated[str, Field(alias="sysName", description="System name of the event.")]
    user_criteria: Annotated[
        dict[str, Any] | None,
        Field(alias="userCriteria", description="Criteria as list_all_zoho_desk_rule_groups shows."),
    ] = None


class RulesClustersNodesChildNodes(UpdateInput):
    """The fields of an object in the arguments."""

    type: Annotated[Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"], Field(description="When the step runs.")]
    execution_type: Annotated[
        Literal["SYNC", "ASYNC"],
        Field(alias="executionType", description="Whether to wait for it."),
    ]
    property_type: Annotated[
        Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"],
        Field(alias="propertyType", description="What the step is."),
    ]
    entity_info: Annotated[
        dict[str, Any] | None,
        Field(alias="entityInfo", description="Action or criteria, with keys as list_all_zoho_desk_rule_groups shows."),
    ] = None
    child_nodes: Annotated[
        ListOf[dict[str, Any]],
        Field(alias="childNodes", description="Further steps of the same form."),
    ]


class RulesClustersNodes(UpdateInput):
    """The fields of an object in the arguments."""

    type: Annotated[Literal["ROOT", "DEFAULT", "SUCCESS", "FAILURE"], Field(description="When the step runs.")]
    execution_type: Annotated[
        Literal["SYNC", "ASYNC"],
        Field(alias="executionType", description="Whether to wait for it."),
    ]
    property_type: Annotated[
        Literal["ACTION_MAPPING", "CRITERIA", "SCHEDULE_ENTITY_MAPPING"],
        Field(alias="propertyType", description="What the step is."),
    ]
    entity_info: Annotated[
        dict[str, Any],
        Field(alias="entityInfo", description="Action or criteria, with keys as list_all_zoho_desk_rule_groups shows."),
    ]
    child_nodes: Annotated[
        ListOf[RulesClustersNodesChildNodes],
        Field(alias="childNodes", description="Steps that follow."),
    ]


class RulesClusters(UpdateInput):
    """The fields of an object in the arguments."""

    id: Annotated[str, Field(description="ID that the tree has now.")]
    type: Annotated[Literal["TREE"], Field(description="Kind of the tree.")]
    nodes: Annotated[ListOf[RulesClustersNodes], Field(description="Steps of the tree.")]


class Rules(UpdateInput):
    """The fields of an object in the arguments."""

    id: Annotated[str, Field(description="ID that the rule has now.")]
    name: Annotated[str, Field(description="Name that people see.")]
    order: Annotated[int, Field(description="Place of the rule.")]
    clusters: Annotated[ListOf[RulesClusters], Field(description="Trees of actions.")]


class Input(UpdateInput):
    """The arguments."""

    rule_group_id: Annotated[Id, Field(alias="ruleGroupId", description="ID from list_all_zoho_desk_rule_groups.")]
    id: Annotated[str, Field(description="ID from list_all_zoho_desk_rule_groups, as above.")]
    name: Annotated[str, Field(description="Name of the group, as people see it.")]
    engine: Annotated[Engine, Field(description="Engine that runs it, as in list_all_zoho_desk_rule_groups.")]
    module: Annotated[Module, Field(description="Module it works on, as in list_all_zoho_desk_rule_groups.")]
    department_properties: Annotated[
        ListOf[DepartmentProperties],
        Field(alias="departmentProperties", description="Departments it works in."),
    ]
    events: Annotated[ListOf[Events], Field(description="Events that start it.")]
    rules: Annotated[
        ListOf[Rules],
        Field(description="Rules in order; their IDs are in list_all_zoho_desk_rule_groups."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PUT",
        "/api/v1/rulegroups/{ruleGroupId}",
        path_values={"ruleGroupId": args.rule_group_id},
        changes={
            "id": args.id,
            "name": args.name,
            "engine": args.engine,
            "module": args.module,
            "departmentProperties": args.department_properties,
            "events": args.events,
            "rules": args.rules,
        },
    )
