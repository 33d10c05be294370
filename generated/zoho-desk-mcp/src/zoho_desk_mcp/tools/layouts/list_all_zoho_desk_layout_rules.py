"""List layout rules.

Lists the rules of a layout that show sections and fields or make fields mandatory when another
field has a certain value. Rules that refuse wrong values are in
list_all_zoho_desk_validation_rules.

Method: list (reads).
Tags: layouts.
Operation: getLayoutRules in LayoutRules.json.
Scopes: Desk.layouts.READ, Desk.settings.READ.
Response: layout_rules.LayoutRuleListArray.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import BooleanWord
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

Module = Literal["tickets", "contacts", "accounts", "tasks", "calls", "events", "timeEntry", "products", "contracts"]


class Input(ReadInput):
    module: Module = Field(description="Kind of record the layout is for.")
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    active_rules: BooleanWord | None = Field(
        None, description='"true" for rules in force, "false" for those switched off.'
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/layoutRules",
        pages=Pages(first=0, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"module": args.module, "layoutId": args.layout_id, "activeRules": args.active_rules},
    )
