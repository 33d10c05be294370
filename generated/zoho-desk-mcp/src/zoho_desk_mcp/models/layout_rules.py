"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Conditions(ResponseModel):
    display_value: list[str | None] | None = None
    display_label: str | None = None
    condition: str | None
    field_name: str | None
    value: list[str | None] | None


class ConditionsArr(RootModel[list[Conditions | None] | None]):
    root: list[Conditions | None] | None


class LayoutRuleActionFieldJSON(ResponseModel):
    display_label: str | None
    field_name: str | None


class LayoutRuleActionFieldArray(RootModel[list[LayoutRuleActionFieldJSON | None] | None]):
    root: list[LayoutRuleActionFieldJSON | None] | None


class Actions(ResponseModel):
    show_sections: list[str | None] | None
    show_fields: list[LayoutRuleActionFieldJSON | None] | None
    set_mandatory_fields: list[LayoutRuleActionFieldJSON | None] | None


class FieldConditions(ResponseModel):
    pattern: str | None
    name: str | None
    conditions: list[Conditions | None] | None
    actions: Actions | None


class FieldConditionsArr(RootModel[list[FieldConditions | None] | None]):
    root: list[FieldConditions | None] | None


class Layoutrulejson(ResponseModel):
    display_label: str | None
    modified_time: str | None
    field_conditions: list[FieldConditions | None] | None
    field_name: str | None
    description: str | None
    system_generated: bool | None
    layout_id: str | int | None
    execute_in_help_centre: bool | None
    created_by: str | int | None
    name: str | None
    created_time: str | None
    modified_by: str | int | None
    status: Literal["active", "deactive"]
    id: str | int | None


class Layoutrulejson2(ResponseModel):
    display_label: str | None
    modified_time: str | None
    field_conditions: list[FieldConditions | None] | None
    field_name: str | None
    description: str | None
    system_generated: bool | None
    layout_id: str | int | None
    execute_in_help_centre: bool | None
    created_by: str | int | None
    name: str | None
    created_time: str | None
    modified_by: str | int | None
    status: Literal["active", "deactive"]
    id: str | int | None


class Data(RootModel[list[Layoutrulejson | None] | None]):
    root: list[Layoutrulejson | None] | None


class LayoutRuleListArray(ResponseModel):
    data: list[Layoutrulejson | None] | None
