"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Actions(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    alert: str | None


class Conditions(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_value: Annotated[list[str | None] | None, Field(alias="displayValue")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    condition: str | None
    field_name: Annotated[str | None, Field(alias="fieldName")]
    value: list[str | None] | None


class ConditionsArr(RootModel[list[Conditions | None] | None]):
    root: list[Conditions | None] | None


class FieldConditions(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pattern: str | None
    name: str | None
    conditions: list[Conditions | None] | None
    actions: Actions | None


class FieldConditionsArr(RootModel[list[FieldConditions | None] | None]):
    root: list[FieldConditions | None] | None


class Validationrulejson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    field_conditions: Annotated[list[FieldConditions | None] | None, Field(alias="fieldConditions")]
    field_name: Annotated[str | None, Field(alias="fieldName")]
    execute_in_help_centre: Annotated[bool | None, Field(alias="executeInHelpCentre")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    system_generated: Annotated[bool | None, Field(alias="systemGenerated")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    status: Literal["active", "deactive"]
    id: str | int | None


class Validationrulejson2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    field_conditions: Annotated[list[FieldConditions | None] | None, Field(alias="fieldConditions")]
    field_name: Annotated[str | None, Field(alias="fieldName")]
    execute_in_help_centre: Annotated[bool | None, Field(alias="executeInHelpCentre")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    system_generated: Annotated[bool | None, Field(alias="systemGenerated")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    status: Literal["active", "deactive"]
    id: str | int | None


class ValidationrulejsonPayload(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    field_conditions: Annotated[list[FieldConditions | None] | None, Field(alias="fieldConditions")]
    field_name: Annotated[str | None, Field(alias="fieldName")]
    execute_in_help_centre: Annotated[bool | None, Field(alias="executeInHelpCentre")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    system_generated: Annotated[bool | None, Field(alias="systemGenerated")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    status: Literal["active", "deactive"]


class Data(RootModel[list[Validationrulejson | None] | None]):
    root: list[Validationrulejson | None] | None


class ValidationRuleListArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[Validationrulejson | None] | None
