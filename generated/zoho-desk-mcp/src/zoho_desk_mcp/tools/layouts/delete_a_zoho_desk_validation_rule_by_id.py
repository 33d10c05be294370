"""Delete a validation rule.

Removes a validation rule for good, so that the values it refused are accepted. To pause it, set its
status with update_a_zoho_desk_validation_rule_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: layouts.
Operation: deleteValidationRule in ValidationRules.json.
Scopes: Desk.layouts.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    validation_rule_id: Id = Field(description="ID from list_all_zoho_desk_validation_rules.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/layouts/{layoutId}/validationRules/{validationRuleId}",
        path_values={"layoutId": args.layout_id, "validationRuleId": args.validation_rule_id},
    )
