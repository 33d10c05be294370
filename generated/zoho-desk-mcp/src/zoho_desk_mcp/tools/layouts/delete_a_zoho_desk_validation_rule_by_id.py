"""Delete a validation rule.

DELETE /api/v1/layouts/{layoutId}/validationRules/{validationRuleId} (deleteValidationRule in ValidationRules.json).
Scopes: Desk.layouts.DELETE, Desk.settings.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import Id, ToolInput


class Input(ToolInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    validation_rule_id: Annotated[
        Id,
        Field(alias="validationRuleId", description="ID from list_all_zoho_desk_validation_rules."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "DELETE",
        "/api/v1/layouts/{layoutId}/validationRules/{validationRuleId}",
        path_values={"layoutId": args.layout_id, "validationRuleId": args.validation_rule_id},
    )
