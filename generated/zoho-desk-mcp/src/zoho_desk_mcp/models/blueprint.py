"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetBlueprintFieldsToConfigureResponseFieldsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    name: str | None
    id: str | int | None
    type: str | None
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    api_name: Annotated[str | None, Field(alias="apiName")] = None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")] = None
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")] = None
    sort_by: Annotated[str | None, Field(alias="sortBy")] = None
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")] = None
    default_value: Annotated[str | None, Field(alias="defaultValue")] = None
    restore_on_reply_values: Annotated[list[str | None] | None, Field(alias="restoreOnReplyValues")] = None


class GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItemAvailableConditionsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    condition: str | None
    i18_n_condition: Annotated[str | None, Field(alias="i18NCondition")]
    value: list[Any] | None


class GetBlueprintFieldsToConfigureResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    fields: list[GetBlueprintFieldsToConfigureResponseFieldsItem | None] | None


class GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    available_conditions: Annotated[
        list[GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItemAvailableConditionsItem | None]
        | None,
        Field(alias="availableConditions"),
    ]
    field_label: Annotated[str | None, Field(alias="fieldLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: str | None


class GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    name: str | None
    field_details: Annotated[
        list[GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItem | None] | None,
        Field(alias="fieldDetails"),
    ]


class GetBlueprintsCriteriaFieldsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    criteria_fields: Annotated[
        list[GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItem | None] | None,
        Field(alias="criteriaFields"),
    ]
