"""Switch a rule group on or off.

Turns one automation rule group on or off in one department; its rules stay as they are. Other
departments are not touched. Nothing comes back on success.

Method: set_status (writes).
Tags: automation.
Operation: updateRuleGroupStatus in RuleGroup.json.
Scopes: Desk.settings.UPDATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NumberId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    rule_group_id: NumberId = Field(description="ID from list_all_zoho_desk_rule_groups.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    status: Literal["ACTIVE", "INACTIVE"] = Field(description="State it gets in that department.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/rulegroups/{ruleGroupId}/updateStatus",
        path_values={"ruleGroupId": args.rule_group_id},
        query={"departmentId": await client.lookup.department(args.department_id), "status": args.status},
    )
