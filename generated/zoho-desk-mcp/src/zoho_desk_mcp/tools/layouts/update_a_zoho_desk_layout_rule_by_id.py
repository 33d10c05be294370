"""Update a layout rule.

Changes a layout rule or switches it on or off. Name, field and all conditions must be sent again,
as get_single_zoho_desk_layout_rule_by_id gives them.

Method: update (writes, destructive, idempotent).
Tags: layouts.
Operation: updateLayoutRule in LayoutRules.json.
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
Response: layout_rules.Layoutrulejson2.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class FieldConditionsConditions(ToolInput):
    field_name: PlainText = Field(max_length=100, description="Field to look at.")
    display_label: PlainText | None = Field(None, max_length=200, description="Its label on the form.")
    condition: str = Field(max_length=100, description="Comparison, like is.")
    value: ListOf[Annotated[str, Field(max_length=100)]] = Field(description="Values to compare with.")
    display_value: ListOf[Annotated[str, Field(max_length=100)]] | None = Field(
        None, description="The same, as people see it."
    )


class FieldConditionsActionsShowFields(ToolInput):
    field_name: PlainText = Field(max_length=100, description="Name of a field to show.")
    display_label: PlainText = Field(max_length=200, description="Its label on the form.")


class FieldConditionsActionsSetMandatoryFields(ToolInput):
    field_name: PlainText = Field(max_length=100, description="Name of a field to demand.")
    display_label: PlainText = Field(max_length=200, description="Its label on the form.")


class FieldConditionsActions(ToolInput):
    show_sections: ListOf[Annotated[str, Field(max_length=100)]] = Field(description="Names of sections to show.")
    show_fields: ListOf[FieldConditionsActionsShowFields] = Field(description="Fields to show.")
    set_mandatory_fields: ListOf[FieldConditionsActionsSetMandatoryFields] = Field(
        description="Fields that become mandatory."
    )


class FieldConditions(ToolInput):
    name: str = Field(max_length=100, description="Name of the case.")
    pattern: str = Field(max_length=100, description="How conditions combine, like (1 and 2).")
    conditions: ListOf[FieldConditionsConditions] = Field(description="What must be true.")
    actions: FieldConditionsActions = Field(description="What happens then; empty lists for nothing.")


class Input(ToolInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    layout_rule_id: Id = Field(description="ID from list_all_zoho_desk_layout_rules.")
    name: PlainText = Field(max_length=255, description="Name of the rule, as people see it.")
    field_name: PlainText = Field(max_length=255, description="Name of the field that triggers it.")
    field_conditions: ListOf[FieldConditions] = Field(description="One entry for each case.")
    status: Literal["active", "deactive"] | None = Field(None, description="deactive switches it off.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/layouts/{layoutId}/layoutRules/{layoutRuleId}",
        path_values={"layoutId": args.layout_id, "layoutRuleId": args.layout_rule_id},
        body={
            "layoutId": args.layout_id,
            "name": args.name,
            "fieldName": args.field_name,
            "fieldConditions": args.field_conditions,
            "status": args.status,
        },
    )
