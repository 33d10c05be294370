"""Get a layout rule.

Reads one layout rule with its conditions and what they show or make mandatory. Take fieldConditions
from here to send them back changed with update_a_zoho_desk_layout_rule_by_id.

Method: get (reads).
Tags: layouts.
Operation: getLayoutRule in LayoutRules.json.
Scopes: Desk.layouts.READ, Desk.settings.READ.
Response: layout_rules.Layoutrulejson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    layout_rule_id: Id = Field(description="ID from list_all_zoho_desk_layout_rules.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/layouts/{layoutId}/layoutRules/{layoutRuleId}",
        path_values={"layoutId": args.layout_id, "layoutRuleId": args.layout_rule_id},
    )
