"""List rule groups.

Lists the automation rule groups of an engine for a module, with events, rules, actions and the
state in each department. It is also where the engine's ID for the other automation tools comes
from.

Method: list (reads).
Tags: automation.
Operation: getRuleGroups in RuleGroup.json.
Scopes: Desk.settings.READ.
Response: rule_group.GetAllRuleGroupsResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module: str = Field(max_length=100, description="API name of the module, like tickets.")
    engine_sys_name: str = Field(max_length=100, description="Engine, such as AUTOMATION_STUDIO or MACRO.")
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")
    status: Literal["ACTIVE", "INACTIVE", "SYSTEM_DEACTIVATED"] | None = Field(
        None, description="Only groups in this state."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/rulegroups",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "module": args.module,
            "engineSysName": args.engine_sys_name,
            "departmentId": await client.lookup.department(args.department_id),
            "status": args.status,
        },
    )
