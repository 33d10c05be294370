"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AutoNumberFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class BasicLayoutJson(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]


class BooleanFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    default_value: Annotated[Literal["true", "false"], Field(alias="defaultValue")]


class CommonFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class CommonFieldResponse2(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class CurrencyFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    decimal_places: Annotated[str | int | None, Field(alias="decimalPlaces")]
    rounding_option: Annotated[
        Literal["roundOff", "roundDown", "roundUp", "normal"],
        Field(alias="roundingOption"),
    ]
    rounding_precision: Annotated[str | int | None, Field(alias="roundingPrecision")]


class DateFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class DateTimeFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class DecimalFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    decimal_places: Annotated[str | int | None, Field(alias="decimalPlaces")]


class EmailFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class FaxFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class GetLayoutSpecificModuleResponseLayoutProfilesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    profile_name: Annotated[str | None, Field(alias="profileName")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class IntegerFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class LayoutCommonResponseLayoutProfilesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    profile_name: Annotated[str | None, Field(alias="profileName")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class LayoutCountDetailsJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    maximum_limit: Annotated[str | int | None, Field(alias="maximumLimit")]
    available: str | int | None


class LayoutFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    tool_tip_type: Annotated[Literal["placeHolder", "icon"], Field(alias="toolTipType")]
    tool_tip: Annotated[str | None, Field(alias="toolTip")]


class LayoutIdsArray(RootModel[list[str | int | None] | None]):
    root: list[str | int | None] | None


class LayoutJson2LayoutProfilesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    profile_name: Annotated[str | None, Field(alias="profileName")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class LayoutJsonLayoutProfilesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    profile_name: Annotated[str | None, Field(alias="profileName")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class LayoutProfileIdsJson(RootModel[list[str | int]]):
    root: list[str | int]


class LayoutProfileJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    profile_name: Annotated[str | None, Field(alias="profileName")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    id: str | int | None
    type: Literal["Administrator", "Standard", "Light", "Portal", "Custom"]


class LayoutProfileJsonArray(RootModel[list[LayoutProfileJson | None] | None]):
    root: list[LayoutProfileJson | None] | None


class LayoutProfilesData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[LayoutProfileJson | None] | None


class LookUpFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class MultiPickListFieldBasicResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]


class MultiPickListFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]


class MultiPickListFieldSimpleResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]


class MyFormAutoNumberFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormBooleanFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    default_value: Annotated[Literal["true", "false"], Field(alias="defaultValue")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormCurrencyFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    decimal_places: Annotated[str | int | None, Field(alias="decimalPlaces")]
    rounding_option: Annotated[
        Literal["roundOff", "roundDown", "roundUp", "normal"],
        Field(alias="roundingOption"),
    ]
    rounding_precision: Annotated[str | int | None, Field(alias="roundingPrecision")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormDateFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormDateTimeFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormDecimalFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    decimal_places: Annotated[str | int | None, Field(alias="decimalPlaces")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormEmailFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormFaxFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormIntegerFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormLookUpFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormMultiPickListFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormNestedMultiPickListFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]
    is_nested: Annotated[bool | None, Field(alias="isNested")]


class MyFormNestedPickListFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]
    is_nested: Annotated[bool | None, Field(alias="isNested")]


class MyFormNestedTicketStatusFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    restore_on_reply_values: Annotated[list[str | None] | None, Field(alias="restoreOnReplyValues")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]
    is_nested: Annotated[bool | None, Field(alias="isNested")]


class MyFormPercentFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormPhoneFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormPickListFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormProductDepartmentFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormStatusFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormTextAreaFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormTextFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormTicketStatusFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    restore_on_reply_values: Annotated[list[str | None] | None, Field(alias="restoreOnReplyValues")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class MyFormUrlFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    is_read_only: Annotated[bool | None, Field(alias="isReadOnly")]


class NestedMultiPickListFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    is_nested: Annotated[bool | None, Field(alias="isNested")]


class NestedPickListFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    is_nested: Annotated[bool | None, Field(alias="isNested")]


class NestedTicketStatusFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    restore_on_reply_values: Annotated[list[str | None] | None, Field(alias="restoreOnReplyValues")]
    is_nested: Annotated[bool | None, Field(alias="isNested")]


class PercentFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class PhoneFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class PickListFieldBasicResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]


class PickListFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]


class PickListFieldSimpleResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]


class ProductDepartmentFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]


class SecondaryContactFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class StatusFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]


class TestFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class TextAreaFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class TextFieldRequestJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    allowed_values: Annotated[list[str] | None, Field(alias="allowedValues")] = None
    default_value: Annotated[str | None, Field(alias="defaultValue")] = None
    sort_by: Annotated[Literal["userDefined", "alphabetical"] | None, Field(alias="sortBy")] = None
    is_nested: Annotated[bool | None, Field(alias="isNested")] = None
    restore_on_reply_values: Annotated[list[str] | None, Field(alias="restoreOnReplyValues")] = None
    type: str | None = None
    name: str | None = None
    display_label: Annotated[str | None, Field(alias="displayLabel")] = None
    api_name: Annotated[str | None, Field(alias="apiName")] = None
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")] = None
    max_length: Annotated[int | None, Field(alias="maxLength")] = None
    decimal_places: Annotated[int | None, Field(alias="decimalPlaces")] = None
    rounding_precision: Annotated[int | None, Field(alias="roundingPrecision")] = None
    rounding_option: Annotated[str | None, Field(alias="roundingOption")] = None
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")] = None
    is_removable: Annotated[bool | None, Field(alias="isRemovable")] = None
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")] = None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None


class TicketStatusFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]
    allowed_values: Annotated[list[str | None] | None, Field(alias="allowedValues")]
    default_value: Annotated[str | None, Field(alias="defaultValue")]
    sort_by: Annotated[Literal["alphabetical", "userDefined"], Field(alias="sortBy")]
    restore_on_reply_values: Annotated[list[str | None] | None, Field(alias="restoreOnReplyValues")]


class UrlFieldResponse(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    name: str | None
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    id: str | int | None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")]
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
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_removable: Annotated[bool | None, Field(alias="isRemovable")]
    is_system_mandatory: Annotated[bool | None, Field(alias="isSystemMandatory")]


class GetLayoutSpecificModuleResponse(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    layout_profiles: Annotated[
        list[GetLayoutSpecificModuleResponseLayoutProfilesItem | None] | None,
        Field(alias="layoutProfiles"),
    ] = None
    module: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]


class LayoutCommonResponse(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    layout_profiles: Annotated[
        list[LayoutCommonResponseLayoutProfilesItem | None] | None,
        Field(alias="layoutProfiles"),
    ] = None
    module: str | None


class LayoutCountDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: LayoutCountDetailsJson | None


class LayoutData(RootModel[list[LayoutCommonResponse | GetLayoutSpecificModuleResponse] | None]):
    root: list[LayoutCommonResponse | GetLayoutSpecificModuleResponse] | None


class LayoutFieldRequestJson(RootModel[list[TextFieldRequestJson] | None]):
    root: list[TextFieldRequestJson] | None


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


class LayoutJson(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    layout_profiles: Annotated[list[LayoutJsonLayoutProfilesItem | None] | None, Field(alias="layoutProfiles")] = None


class LayoutJson2(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    layout_profiles: Annotated[list[LayoutJson2LayoutProfilesItem | None] | None, Field(alias="layoutProfiles")]


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
    is_custom_section: Annotated[bool | None, Field(alias="isCustomSection")]


class SectionList(RootModel[list[SectionJSON | None] | None]):
    root: list[SectionJSON | None] | None


class SectionRequestJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    fields: list[TextFieldRequestJson] | None


class GetLayouts(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[LayoutCommonResponse | GetLayoutSpecificModuleResponse] | None


class GetStandardLayoutFormatResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    is_custom_section: Annotated[bool | None, Field(alias="isCustomSection")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]


class SectionListForLayout(RootModel[list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None]):
    root: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class SectionRequestArr(RootModel[list[SectionRequestJSON | None] | None]):
    root: list[SectionRequestJSON | None] | None


class UpdateLayoutResponseOption1(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class UpdateLayoutResponseOption2(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]


class CloneLayoutCommonResponse(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class CloneLayoutResponseOption1(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class CloneLayoutResponseOption2(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]


class CreateLayoutResponseOption1(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class CreateLayoutResponseOption2(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]


class GetLayoutResponseOption1(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class GetLayoutResponseOption2(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]


class GetMyFormResponseOption1(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: Literal["Cases", "Contacts", "Accounts", "Tasks", "Calls", "Events", "TimeEntry", "Contracts", "Products"]
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None


class GetMyFormResponseOption2(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_standard_layout: Annotated[bool | None, Field(alias="isStandardLayout")]
    has_logo: Annotated[bool | None, Field(alias="hasLogo")]
    layout_display_name: Annotated[str | None, Field(alias="layoutDisplayName")]
    is_default_layout: Annotated[bool | None, Field(alias="isDefaultLayout")]
    layout_desc: Annotated[str | None, Field(alias="layoutDesc")]
    layout_name: Annotated[str | None, Field(alias="layoutName")]
    skip_dept_access_validation: Annotated[bool | None, Field(alias="skipDeptAccessValidation")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    status: Literal["active", "inactive"]
    module: str | None
    sections: list[SectionJSONForLayout | I18NSectionJSONForLayout | None] | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]


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
