"""Update a validation rule.

Changes the conditions or message of a validation rule, or switches it on or off. The field and all
conditions must be sent again, so read the rule first.

Method: update (writes, destructive, idempotent).
Tags: layouts.
Operation: updateValidationRule in ValidationRules.json.
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
Response: validation_rules.Validationrulejson2.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ConditionOrder, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class FieldConditionsConditions(ToolInput):
    field_name: PlainText = Field(max_length=100, description="Field to look at.")
    display_label: PlainText = Field(max_length=200, description="Its label on the form.")
    condition: str = Field(max_length=100, description="Comparison, like is.")
    value: ListOf[Annotated[str, Field(max_length=100)]] = Field(description="Values to compare with.")
    display_value: ListOf[Annotated[str, Field(max_length=100)]] = Field(description="The same, as people see it.")


class FieldConditionsActions(ToolInput):
    alert: str = Field(max_length=100, description="Error message to show.")


class FieldConditions(ToolInput):
    name: str = Field(max_length=100, description="Name of the case.")
    pattern: ConditionOrder = Field(max_length=100, description="How conditions combine, like (1 and 2).")
    conditions: ListOf[FieldConditionsConditions] = Field(description="What makes a value wrong.")
    actions: FieldConditionsActions = Field(description="What happens then.")


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    validation_rule_id: Id = Field(description="ID from list_all_zoho_desk_validation_rules.")
    field_name: PlainText = Field(max_length=255, description="Name of the field to guard.")
    field_conditions: ListOf[FieldConditions] = Field(description="One entry for each case.")
    status: Literal["active", "deactive"] | None = Field(None, description="deactive switches it off.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/layouts/{layoutId}/validationRules/{validationRuleId}",
        path_values={"layoutId": args.layout_id, "validationRuleId": args.validation_rule_id},
        body={
            "layoutId": args.layout_id,
            "fieldName": args.field_name,
            "fieldConditions": args.field_conditions,
            "status": args.status,
        },
    )
