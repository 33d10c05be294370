"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Actions(ResponseModel):
    alert: str | None


class Conditions(ResponseModel):
    display_value: list[str | None] | None
    display_label: str | None
    condition: str | None
    field_name: str | None
    value: list[str | None] | None


class ConditionsArr(RootModel[list[Conditions | None] | None]):
    root: list[Conditions | None] | None


class FieldConditions(ResponseModel):
    pattern: str | None
    name: str | None
    conditions: list[Conditions | None] | None
    actions: Actions | None


class FieldConditionsArr(RootModel[list[FieldConditions | None] | None]):
    root: list[FieldConditions | None] | None


class Validationrulejson(ResponseModel):
    display_label: str | None
    modified_time: str | None
    field_conditions: list[FieldConditions | None] | None
    field_name: str | None
    execute_in_help_centre: bool | None
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    system_generated: bool | None
    layout_id: str | int | None
    status: Literal["active", "deactive"]
    id: str | int | None


class Validationrulejson2(ResponseModel):
    display_label: str | None
    modified_time: str | None
    field_conditions: list[FieldConditions | None] | None
    field_name: str | None
    execute_in_help_centre: bool | None
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    system_generated: bool | None
    layout_id: str | int | None
    status: Literal["active", "deactive"]
    id: str | int | None


class Data(RootModel[list[Validationrulejson | None] | None]):
    root: list[Validationrulejson | None] | None


class ValidationRuleListArray(ResponseModel):
    data: list[Validationrulejson | None] | None
