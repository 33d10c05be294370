"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AutoNumberFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class BooleanFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    default_value: Literal["true", "false"]


class CommonFieldResponse2(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class CurrencyFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    decimal_places: str | int | None
    rounding_option: Literal["roundOff", "roundDown", "roundUp", "normal"]
    rounding_precision: str | int | None


class DateFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class DateTimeFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class DecimalFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    decimal_places: str | int | None


class EmailFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class FaxFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class GetLayoutSpecificModuleResponseLayoutProfilesItem(ResponseModel):
    profile_name: str | None
    is_default: bool | None
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class IntegerFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class LayoutCommonResponseLayoutProfilesItem(ResponseModel):
    profile_name: str | None
    is_default: bool | None
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class LayoutCountDetailsJson(ResponseModel):
    maximum_limit: str | int | None
    available: str | int | None


class LayoutFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    tool_tip_type: Literal["placeHolder", "icon"]
    tool_tip: str | None


class LayoutJson2LayoutProfilesItem(ResponseModel):
    profile_name: str | None
    is_default: bool | None
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class LayoutProfileJson(ResponseModel):
    profile_name: str | None
    is_default: bool | None
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class LayoutProfileJsonArray(RootModel[list[LayoutProfileJson | None] | None]):
    root: list[LayoutProfileJson | None] | None


class LayoutProfilesData(ResponseModel):
    data: list[LayoutProfileJson | None] | None


class LookUpFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class MultiPickListFieldBasicResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None


class MultiPickListFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]


class MultiPickListFieldSimpleResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None


class MyFormAutoNumberFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormBooleanFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    default_value: Literal["true", "false"]
    is_read_only: bool | None


class MyFormCurrencyFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    decimal_places: str | int | None
    rounding_option: Literal["roundOff", "roundDown", "roundUp", "normal"]
    rounding_precision: str | int | None
    is_read_only: bool | None


class MyFormDateFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormDateTimeFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormDecimalFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    decimal_places: str | int | None
    is_read_only: bool | None


class MyFormEmailFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormFaxFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormIntegerFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormLookUpFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormMultiPickListFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    is_read_only: bool | None


class MyFormNestedMultiPickListFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    is_read_only: bool | None
    is_nested: bool | None


class MyFormNestedPickListFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    is_read_only: bool | None
    is_nested: bool | None


class MyFormNestedTicketStatusFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    restore_on_reply_values: list[str | None] | None
    is_read_only: bool | None
    is_nested: bool | None


class MyFormPercentFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormPhoneFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormPickListFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    is_read_only: bool | None


class MyFormProductDepartmentFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    is_read_only: bool | None


class MyFormStatusFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    is_read_only: bool | None


class MyFormTextAreaFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormTextFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class MyFormTicketStatusFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    restore_on_reply_values: list[str | None] | None
    is_read_only: bool | None


class MyFormUrlFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    is_read_only: bool | None


class NestedMultiPickListFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    is_nested: bool | None


class NestedPickListFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    is_nested: bool | None


class NestedTicketStatusFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    restore_on_reply_values: list[str | None] | None
    is_nested: bool | None


class PercentFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class PhoneFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class PickListFieldBasicResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None


class PickListFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]


class PickListFieldSimpleResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None


class ProductDepartmentFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None


class SecondaryContactFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class StatusFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]


class TestFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class TextAreaFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class TicketStatusFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None
    allowed_values: list[str | None] | None
    default_value: str | None
    sort_by: Literal["alphabetical", "userDefined"]
    restore_on_reply_values: list[str | None] | None


class UrlFieldResponse(ResponseModel):
    display_label: str | None
    api_name: str | None
    is_custom_field: bool | None
    i18_n_label: str | None
    name: str | None
    is_encrypted_field: bool | None
    id: str | int | None
    is_track_last_activity_time: bool | None
    type: Literal[
        "Text",
        "URL",
        "Textarea",
        "Email",
        "Phone",
        "Multiselect",
        "Date",
        "DateTime",
        "Number",
        "Checkbox",
        "Percent",
        "Decimal",
        "Currency",
        "Picklist",
        "LookUp",
        "MultiLookup",
        "AutoNumber",
        "Boolean",
        "Fax",
        "LargeText",
    ]
    is_mandatory: bool | None
    max_length: str | int | None
    is_removable: bool | None
    is_system_mandatory: bool | None


class GetLayoutSpecificModuleResponse(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    layout_profiles: list[GetLayoutSpecificModuleResponseLayoutProfilesItem | None] | None = None
    module: str | None
    department_id: str | int | None


class LayoutCommonResponse(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    layout_profiles: list[LayoutCommonResponseLayoutProfilesItem | None] | None = None
    module: str | None


class LayoutCountDetails(ResponseModel):
    data: LayoutCountDetailsJson | None


class LayoutData(RootModel[list[LayoutCommonResponse | GetLayoutSpecificModuleResponse] | None]):
    root: list[LayoutCommonResponse | GetLayoutSpecificModuleResponse] | None


class LayoutFieldsJson(
    RootModel[
        list[
            TestFieldResponse
            | MyFormTextFieldResponse
            | IntegerFieldResponse
            | MyFormIntegerFieldResponse
            | PercentFieldResponse
            | MyFormPercentFieldResponse
            | DecimalFieldResponse
            | MyFormDecimalFieldResponse
            | CurrencyFieldResponse
            | MyFormCurrencyFieldResponse
            | DateFieldResponse
            | MyFormDateFieldResponse
            | DateTimeFieldResponse
            | MyFormDateTimeFieldResponse
            | EmailFieldResponse
            | MyFormEmailFieldResponse
            | PhoneFieldResponse
            | MyFormPhoneFieldResponse
            | PickListFieldResponse
            | MyFormPickListFieldResponse
            | PickListFieldBasicResponse
            | PickListFieldSimpleResponse
            | UrlFieldResponse
            | MyFormUrlFieldResponse
            | TextAreaFieldResponse
            | MyFormTextAreaFieldResponse
            | BooleanFieldResponse
            | MyFormBooleanFieldResponse
            | MultiPickListFieldResponse
            | MyFormMultiPickListFieldResponse
            | MultiPickListFieldBasicResponse
            | MultiPickListFieldSimpleResponse
            | FaxFieldResponse
            | MyFormFaxFieldResponse
            | AutoNumberFieldResponse
            | MyFormAutoNumberFieldResponse
            | LookUpFieldResponse
            | MyFormLookUpFieldResponse
            | StatusFieldResponse
            | MyFormStatusFieldResponse
            | TicketStatusFieldResponse
            | MyFormTicketStatusFieldResponse
            | LayoutFieldResponse
            | ProductDepartmentFieldResponse
            | MyFormProductDepartmentFieldResponse
            | SecondaryContactFieldResponse
            | NestedPickListFieldResponse
            | NestedMultiPickListFieldResponse
            | NestedTicketStatusFieldResponse
            | MyFormNestedTicketStatusFieldResponse
            | MyFormNestedPickListFieldResponse
            | MyFormNestedMultiPickListFieldResponse
            | None
        ]
        | None
    ]
):
    root: (
        list[
            TestFieldResponse
            | MyFormTextFieldResponse
            | IntegerFieldResponse
            | MyFormIntegerFieldResponse
            | PercentFieldResponse
            | MyFormPercentFieldResponse
            | DecimalFieldResponse
            | MyFormDecimalFieldResponse
            | CurrencyFieldResponse
            | MyFormCurrencyFieldResponse
            | DateFieldResponse
            | MyFormDateFieldResponse
            | DateTimeFieldResponse
            | MyFormDateTimeFieldResponse
            | EmailFieldResponse
            | MyFormEmailFieldResponse
            | PhoneFieldResponse
            | MyFormPhoneFieldResponse
            | PickListFieldResponse
            | MyFormPickListFieldResponse
            | PickListFieldBasicResponse
            | PickListFieldSimpleResponse
            | UrlFieldResponse
            | MyFormUrlFieldResponse
            | TextAreaFieldResponse
            | MyFormTextAreaFieldResponse
            | BooleanFieldResponse
            | MyFormBooleanFieldResponse
            | MultiPickListFieldResponse
            | MyFormMultiPickListFieldResponse
            | MultiPickListFieldBasicResponse
            | MultiPickListFieldSimpleResponse
            | FaxFieldResponse
            | MyFormFaxFieldResponse
            | AutoNumberFieldResponse
            | MyFormAutoNumberFieldResponse
            | LookUpFieldResponse
            | MyFormLookUpFieldResponse
            | StatusFieldResponse
            | MyFormStatusFieldResponse
            | TicketStatusFieldResponse
            | MyFormTicketStatusFieldResponse
            | LayoutFieldResponse
            | ProductDepartmentFieldResponse
            | MyFormProductDepartmentFieldResponse
            | SecondaryContactFieldResponse
            | NestedPickListFieldResponse
            | NestedMultiPickListFieldResponse
            | NestedTicketStatusFieldResponse
            | MyFormNestedTicketStatusFieldResponse
            | MyFormNestedPickListFieldResponse
            | MyFormNestedMultiPickListFieldResponse
            | None
        ]
        | None
    )


class LayoutJson2(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    layout_profiles: list[LayoutJson2LayoutProfilesItem | None] | None


class SectionJSON(ResponseModel):
    name: str | None
    id: str | int | None
    fields: (
        list[
            TestFieldResponse
            | MyFormTextFieldResponse
            | IntegerFieldResponse
            | MyFormIntegerFieldResponse
            | PercentFieldResponse
            | MyFormPercentFieldResponse
            | DecimalFieldResponse
            | MyFormDecimalFieldResponse
            | CurrencyFieldResponse
            | MyFormCurrencyFieldResponse
            | DateFieldResponse
            | MyFormDateFieldResponse
            | DateTimeFieldResponse
            | MyFormDateTimeFieldResponse
            | EmailFieldResponse
            | MyFormEmailFieldResponse
            | PhoneFieldResponse
            | MyFormPhoneFieldResponse
            | PickListFieldResponse
            | MyFormPickListFieldResponse
            | PickListFieldBasicResponse
            | PickListFieldSimpleResponse
            | UrlFieldResponse
            | MyFormUrlFieldResponse
            | TextAreaFieldResponse
            | MyFormTextAreaFieldResponse
            | BooleanFieldResponse
            | MyFormBooleanFieldResponse
            | MultiPickListFieldResponse
            | MyFormMultiPickListFieldResponse
            | MultiPickListFieldBasicResponse
            | MultiPickListFieldSimpleResponse
            | FaxFieldResponse
            | MyFormFaxFieldResponse
            | AutoNumberFieldResponse
            | MyFormAutoNumberFieldResponse
            | LookUpFieldResponse
            | MyFormLookUpFieldResponse
            | StatusFieldResponse
            | MyFormStatusFieldResponse
            | TicketStatusFieldResponse
            | MyFormTicketStatusFieldResponse
            | LayoutFieldResponse
            | ProductDepartmentFieldResponse
            | MyFormProductDepartmentFieldResponse
            | SecondaryContactFieldResponse
            | NestedPickListFieldResponse
            | NestedMultiPickListFieldResponse
            | NestedTicketStatusFieldResponse
            | MyFormNestedTicketStatusFieldResponse
            | MyFormNestedPickListFieldResponse
            | MyFormNestedMultiPickListFieldResponse
            | None
        ]
        | None
    )


class SectionJSONForLayout(ResponseModel):
    name: str | None
    id: str | int | None
    fields: (
        list[
            TestFieldResponse
            | MyFormTextFieldResponse
            | IntegerFieldResponse
            | MyFormIntegerFieldResponse
            | PercentFieldResponse
            | MyFormPercentFieldResponse
            | DecimalFieldResponse
            | MyFormDecimalFieldResponse
            | CurrencyFieldResponse
            | MyFormCurrencyFieldResponse
            | DateFieldResponse
            | MyFormDateFieldResponse
            | DateTimeFieldResponse
            | MyFormDateTimeFieldResponse
            | EmailFieldResponse
            | MyFormEmailFieldResponse
            | PhoneFieldResponse
            | MyFormPhoneFieldResponse
            | PickListFieldResponse
            | MyFormPickListFieldResponse
            | PickListFieldBasicResponse
            | PickListFieldSimpleResponse
            | UrlFieldResponse
            | MyFormUrlFieldResponse
            | TextAreaFieldResponse
            | MyFormTextAreaFieldResponse
            | BooleanFieldResponse
            | MyFormBooleanFieldResponse
            | MultiPickListFieldResponse
            | MyFormMultiPickListFieldResponse
            | MultiPickListFieldBasicResponse
            | MultiPickListFieldSimpleResponse
            | FaxFieldResponse
            | MyFormFaxFieldResponse
            | AutoNumberFieldResponse
            | MyFormAutoNumberFieldResponse
            | LookUpFieldResponse
            | MyFormLookUpFieldResponse
            | StatusFieldResponse
            | MyFormStatusFieldResponse
            | TicketStatusFieldResponse
            | MyFormTicketStatusFieldResponse
            | LayoutFieldResponse
            | ProductDepartmentFieldResponse
            | MyFormProductDepartmentFieldResponse
            | SecondaryContactFieldResponse
            | NestedPickListFieldResponse
            | NestedMultiPickListFieldResponse
            | NestedTicketStatusFieldResponse
            | MyFormNestedTicketStatusFieldResponse
            | MyFormNestedPickListFieldResponse
            | MyFormNestedMultiPickListFieldResponse
            | None
        ]
        | None
    )
    is_custom_section: bool | None


class SectionList(RootModel[list[SectionJSON | None] | None]):
    root: list[SectionJSON | None] | None


class GetLayouts(ResponseModel):
    data: list[LayoutCommonResponse | GetLayoutSpecificModuleResponse] | None


class GetStandardLayoutFormatResponse(ResponseModel):
    data: list[SectionJSON | None] | None


class I18NSectionJSONForLayout(ResponseModel):
    name: str | None
    id: str | int | None
    fields: (
        list[
            TestFieldResponse
            | MyFormTextFieldResponse
            | IntegerFieldResponse
            | MyFormIntegerFieldResponse
            | PercentFieldResponse
            | MyFormPercentFieldResponse
            | DecimalFieldResponse
            | MyFormDecimalFieldResponse
            | CurrencyFieldResponse
            | MyFormCurrencyFieldResponse
            | DateFieldResponse
            | MyFormDateFieldResponse
            | DateTimeFieldResponse
            | MyFormDateTimeFieldResponse
            | EmailFieldResponse
            | MyFormEmailFieldResponse
            | PhoneFieldResponse
            | MyFormPhoneFieldResponse
            | PickListFieldResponse
            | MyFormPickListFieldResponse
            | PickListFieldBasicResponse
            | PickListFieldSimpleResponse
            | UrlFieldResponse
            | MyFormUrlFieldResponse
            | TextAreaFieldResponse
            | MyFormTextAreaFieldResponse
            | BooleanFieldResponse
            | MyFormBooleanFieldResponse
            | MultiPickListFieldResponse
            | MyFormMultiPickListFieldResponse
            | MultiPickListFieldBasicResponse
            | MultiPickListFieldSimpleResponse
            | FaxFieldResponse
            | MyFormFaxFieldResponse
            | AutoNumberFieldResponse
            | MyFormAutoNumberFieldResponse
            | LookUpFieldResponse
            | MyFormLookUpFieldResponse
            | StatusFieldResponse
            | MyFormStatusFieldResponse
            | TicketStatusFieldResponse
            | MyFormTicketStatusFieldResponse
            | LayoutFieldResponse
            | ProductDepartmentFieldResponse
            | MyFormProductDepartmentFieldResponse
            | SecondaryContactFieldResponse
            | NestedPickListFieldResponse
            | NestedMultiPickListFieldResponse
            | NestedTicketStatusFieldResponse
            | MyFormNestedTicketStatusFieldResponse
            | MyFormNestedPickListFieldResponse
            | MyFormNestedMultiPickListFieldResponse
            | None
        ]
        | None
    )
    is_custom_section: bool | None
    i18_n_label: str | None


class SectionListForLayout(RootModel[list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None]):
    root: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class UpdateLayoutResponseOption1(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class UpdateLayoutResponseOption2(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None
    department_id: str | int | None


class CloneLayoutResponseOption1(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class CloneLayoutResponseOption2(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None
    department_id: str | int | None


class CreateLayoutResponseOption1(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class CreateLayoutResponseOption2(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None
    department_id: str | int | None


class GetLayoutResponseOption1(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class GetLayoutResponseOption2(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None
    department_id: str | int | None


class GetMyFormResponseOption1(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    module: Literal["Cases", "Contacts", "Accounts", "Tasks", "Calls", "Events", "TimeEntry", "Contracts", "Products"]
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class GetMyFormResponseOption2(ResponseModel):
    modified_time: str | None
    is_standard_layout: bool | None
    has_logo: bool | None
    layout_display_name: str | None
    is_default_layout: bool | None
    layout_desc: str | None
    layout_name: str | None
    skip_dept_access_validation: bool | None
    photo_url: str | None = Field(alias="photoURL")
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None
    department_id: str | int | None


class UpdateLayoutResponse(RootModel[UpdateLayoutResponseOption1 | UpdateLayoutResponseOption2]):
    root: UpdateLayoutResponseOption1 | UpdateLayoutResponseOption2


class CloneLayoutResponse(RootModel[CloneLayoutResponseOption1 | CloneLayoutResponseOption2 | None]):
    root: CloneLayoutResponseOption1 | CloneLayoutResponseOption2 | None


class CreateLayoutResponse(RootModel[CreateLayoutResponseOption1 | CreateLayoutResponseOption2]):
    root: CreateLayoutResponseOption1 | CreateLayoutResponseOption2


class GetLayoutResponse(RootModel[GetLayoutResponseOption1 | GetLayoutResponseOption2]):
    root: GetLayoutResponseOption1 | GetLayoutResponseOption2


class GetMyFormResponse(RootModel[GetMyFormResponseOption1 | GetMyFormResponseOption2 | None]):
    root: GetMyFormResponseOption1 | GetMyFormResponseOption2 | None
