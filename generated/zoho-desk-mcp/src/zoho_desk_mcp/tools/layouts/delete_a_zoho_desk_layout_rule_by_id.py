"""Delete a layout rule.

Removes a layout rule for good; what it showed or demanded no longer depends on it. To pause it, set
its status with update_a_zoho_desk_layout_rule_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: layouts.
Operation: deleteLayoutRule in LayoutRules.json.
Scopes: Desk.layouts.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    layout_rule_id: Id = Field(description="ID from list_all_zoho_desk_layout_rules.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/layouts/{layoutId}/layoutRules/{layoutRuleId}",
        path_values={"layoutId": args.layout_id, "layoutRuleId": args.layout_rule_id},
    )
