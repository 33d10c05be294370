"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Conditions(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_value: Annotated[list[str | None] | None, Field(alias="displayValue")] = None
    display_label: Annotated[str | None, Field(alias="displayLabel")] = None
    condition: str | None
    field_name: Annotated[str | None, Field(alias="fieldName")]
    value: list[str | None] | None


class ConditionsArr(RootModel[list[Conditions | None] | None]):
    root: list[Conditions | None] | None


class LayoutRuleActionFieldJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    field_name: Annotated[str | None, Field(alias="fieldName")]


class LayoutRuleActionFieldArray(RootModel[list[LayoutRuleActionFieldJSON | None] | None]):
    root: list[LayoutRuleActionFieldJSON | None] | None


class Actions(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    show_sections: Annotated[list[str | None] | None, Field(alias="showSections")]
    show_fields: Annotated[list[LayoutRuleActionFieldJSON | None] | None, Field(alias="showFields")]
    set_mandatory_fields: Annotated[list[LayoutRuleActionFieldJSON | None] | None, Field(alias="setMandatoryFields")]


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


class Layoutrulejson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    field_conditions: Annotated[list[FieldConditions | None] | None, Field(alias="fieldConditions")]
    field_name: Annotated[str | None, Field(alias="fieldName")]
    description: str | None
    system_generated: Annotated[bool | None, Field(alias="systemGenerated")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    execute_in_help_centre: Annotated[bool | None, Field(alias="executeInHelpCentre")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    status: Literal["active", "deactive"]
    id: str | int | None


class Layoutrulejson2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    field_conditions: Annotated[list[FieldConditions | None] | None, Field(alias="fieldConditions")]
    field_name: Annotated[str | None, Field(alias="fieldName")]
    description: str | None
    system_generated: Annotated[bool | None, Field(alias="systemGenerated")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    execute_in_help_centre: Annotated[bool | None, Field(alias="executeInHelpCentre")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    status: Literal["active", "deactive"]
    id: str | int | None


class LayoutrulejsonPayload(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    field_conditions: Annotated[list[FieldConditions | None] | None, Field(alias="fieldConditions")]
    field_name: Annotated[str | None, Field(alias="fieldName")]
    description: str | None
    system_generated: Annotated[bool | None, Field(alias="systemGenerated")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    execute_in_help_centre: Annotated[bool | None, Field(alias="executeInHelpCentre")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    status: Literal["active", "deactive"]


class Data(RootModel[list[Layoutrulejson | None] | None]):
    root: list[Layoutrulejson | None] | None


class LayoutRuleListArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[Layoutrulejson | None] | None
