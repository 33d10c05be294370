"""Create a validation rule.

Adds a rule to a layout that keeps records from being saved while a field meets the given
conditions, and shows a message. An existing rule from get_single_zoho_desk_validation_rule_by_id
serves as a pattern.

Method: create (writes).
Tags: layouts.
Operation: createValidationRule in ValidationRules.json.
Scopes: Desk.layouts.CREATE, Desk.settings.CREATE.
Response: validation_rules.Validationrulejson2.
"""

from typing import Annotated

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
    field_name: PlainText = Field(max_length=255, description="Name of the field to guard.")
    field_conditions: ListOf[FieldConditions] = Field(description="One entry for each case.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/validationRules",
        path_values={"layoutId": args.layout_id},
        body={"layoutId": args.layout_id, "fieldName": args.field_name, "fieldConditions": args.field_conditions},
    )
