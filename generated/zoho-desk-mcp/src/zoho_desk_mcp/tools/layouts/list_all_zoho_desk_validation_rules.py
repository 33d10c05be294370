"""List validation rules.

Lists the rules that refuse a record when a field has a wrong value, with the message they show.
Look here when a write fails without a plain reason. Rules that show fields are in
list_all_zoho_desk_layout_rules.

Method: list (reads).
Tags: layouts.
Operation: getValidationRules in ValidationRules.json.
Scopes: Desk.layouts.READ, Desk.settings.READ.
Response: validation_rules.ValidationRuleListArray.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import BooleanWord
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

Module = Literal["tickets", "contacts", "contracts", "accounts", "products", "timeEntry", "tasks", "calls", "events"]


class Input(ReadInput):
    module: Module | None = Field(None, description="Only rules of this module.")
    layout_id: Id | None = Field(None, description="Only rules of this layout, ID from list_all_zoho_desk_layouts.")
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")
    active_rules: BooleanWord | None = Field(
        None, description='"true" for rules in force, "false" for those switched off.'
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/validationRules",
        pages=Pages(first=0, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "module": args.module,
            "layoutId": args.layout_id,
            "departmentId": await client.lookup.department(args.department_id),
            "activeRules": args.active_rules,
        },
    )
