"""Get a validation rule.

Reads one validation rule: the field it guards, its conditions and the error text. Start from it
when you change the rule with update_a_zoho_desk_validation_rule_by_id.

Method: get (reads).
Tags: layouts.
Operation: getValidationRule in ValidationRules.json.
Scopes: Desk.layouts.READ, Desk.settings.READ.
Response: validation_rules.Validationrulejson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    validation_rule_id: Id = Field(description="ID from list_all_zoho_desk_validation_rules.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/layouts/{layoutId}/validationRules/{validationRuleId}",
        path_values={"layoutId": args.layout_id, "validationRuleId": args.validation_rule_id},
    )
