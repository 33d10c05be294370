"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetBlueprintFieldsToConfigureResponseFieldsItem(ResponseModel):
    display_label: str | None
    is_custom_field: bool | None
    name: str | None
    id: str | int | None
    type: str | None
    max_length: str | int | None
    api_name: str | None = None
    is_encrypted_field: bool | None = None
    i18_n_label: str | None = None
    allowed_values: list[str | None] | None = None
    sort_by: str | None = None
    is_mandatory: bool | None = None
    default_value: str | None = None
    restore_on_reply_values: list[str | None] | None = None


class GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItemAvailableConditionsItem(ResponseModel):
    condition: str | None
    i18_n_condition: str | None
    value: list[Any] | None


class GetBlueprintFieldsToConfigureResponse(ResponseModel):
    fields: list[GetBlueprintFieldsToConfigureResponseFieldsItem | None] | None


class GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItem(ResponseModel):
    available_conditions: (
        list[GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItemAvailableConditionsItem | None] | None
    )
    field_label: str | None
    i18_n_label: str | None
    type: str | None


class GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItem(ResponseModel):
    display_label: str | None
    name: str | None
    field_details: list[GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItemFieldDetailsItem | None] | None


class GetBlueprintsCriteriaFieldsResponse(ResponseModel):
    criteria_fields: list[GetBlueprintsCriteriaFieldsResponseCriteriaFieldsItem | None] | None
