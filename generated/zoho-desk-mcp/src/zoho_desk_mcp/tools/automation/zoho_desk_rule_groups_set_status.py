"""Switch a rule group on or off.

POST /api/v1/rulegroups/{ruleGroupId}/updateStatus (updateRuleGroupStatus in RuleGroup.json).
Scopes: Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    rule_group_id: Annotated[Id, Field(alias="ruleGroupId", description="ID from list_all_zoho_desk_rule_groups.")]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    status: Annotated[Literal["ACTIVE", "INACTIVE"], Field(description="State it gets in that department.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/rulegroups/{ruleGroupId}/updateStatus",
        path_values={"ruleGroupId": args.rule_group_id},
        query={"departmentId": await client.lookup.department(args.department_id), "status": args.status},
    )
