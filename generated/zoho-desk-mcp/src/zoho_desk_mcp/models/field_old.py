"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AutoNumberFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class AutoNumberFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class BasicCustomFieldCountJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    maximum_limit: Annotated[str | int | None, Field(alias="maximumLimit")]
    available: str | int | None
    type: Literal[
        "Varchar",
        "Integer",
        "Double",
        "Text",
        "Date",
        "DateTime",
        "Boolean",
        "DESK_SEARCHABLE_CTEXT_OEK",
        "Formula",
        "BigInt_WF",
    ]


class BooleanFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    default_value: Annotated[Literal["true", "false"] | None, Field(alias="defaultValue")] = None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Boolean"]
    name: str | None = None


class BooleanFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    default_value: Annotated[Literal["true", "false"], Field(alias="defaultValue")]


class BooleanFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    default_value: Annotated[Literal["true", "false"], Field(alias="defaultValue")]
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class CommonFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class CreateBooleanFieldResponse(RootModel[BooleanFieldResponse | BooleanFieldResponseForTickets | None]):
    root: BooleanFieldResponse | BooleanFieldResponseForTickets | None


class CriteriaReferencesResponse(ResponseModel):
    model_config = ConfigDict(
        extra="allow",
    )


class CurrencyFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    decimal_places: Annotated[str | int, Field(alias="decimalPlaces")]
    rounding_option: Annotated[
        Literal["roundOff", "roundDown", "roundUp", "normal"] | None,
        Field(alias="roundingOption"),
    ] = None
    rounding_precision: Annotated[str | int | None, Field(alias="roundingPrecision")] = None
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Currency"]
    max_length: Annotated[str | int, Field(alias="maxLength")]
    name: str | None = None


class CurrencyFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    decimal_places: Annotated[str | int | None, Field(alias="decimalPlaces")]
    rounding_option: Annotated[
        Literal["roundOff", "roundDown", "roundUp", "normal"],
        Field(alias="roundingOption"),
    ]
    rounding_precision: Annotated[str | int | None, Field(alias="roundingPrecision")]


class CurrencyFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    decimal_places: Annotated[str | int | None, Field(alias="decimalPlaces")]
    rounding_option: Annotated[
        Literal["roundOff", "roundDown", "roundUp", "normal"],
        Field(alias="roundingOption"),
    ]
    rounding_precision: Annotated[str | int | None, Field(alias="roundingPrecision")]
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class CustomFieldCountJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    maximum_limit: Annotated[str | int | None, Field(alias="maximumLimit")]
    available: str | int | None
    type: Literal[
        "Varchar",
        "Integer",
        "Double",
        "Text",
        "Date",
        "DateTime",
        "Boolean",
        "DESK_SEARCHABLE_CTEXT_OEK",
        "Formula",
        "BigInt_WF",
    ]
    types: (
        list[
            Literal[
                "Text",
                "PickList",
                "Email",
                "Phone",
                "Website",
                "Textarea",
                "Multiselect",
                "Number",
                "Percent",
                "Decimal",
                "Currency",
                "Date",
                "DateTime",
                "Checkbox",
            ]
        ]
        | None
    )


class CustomFieldCountsArr(RootModel[list[CustomFieldCountJson | BasicCustomFieldCountJson | None] | None]):
    root: list[CustomFieldCountJson | BasicCustomFieldCountJson | None] | None


class DateFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Date"]
    name: str | None = None


class DateFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class DateFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class DateTimeFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["DateTime"]
    name: str | None = None


class DateTimeFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class DateTimeFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class DecimalFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    decimal_places: Annotated[str | int, Field(alias="decimalPlaces")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Decimal"]
    max_length: Annotated[str | int, Field(alias="maxLength")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None
    name: str | None = None


class DecimalFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    decimal_places: Annotated[str | int | None, Field(alias="decimalPlaces")]


class DecimalFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    decimal_places: Annotated[str | int | None, Field(alias="decimalPlaces")]
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class EditBooleanFieldResponse(RootModel[BooleanFieldResponse | BooleanFieldResponseForTickets | None]):
    root: BooleanFieldResponse | BooleanFieldResponseForTickets | None


class EditCurrencyFieldResponse(RootModel[CurrencyFieldResponse | CurrencyFieldResponseForTickets | None]):
    root: CurrencyFieldResponse | CurrencyFieldResponseForTickets | None


class EditDateFieldResponse(RootModel[DateFieldResponse | DateFieldResponseForTickets | None]):
    root: DateFieldResponse | DateFieldResponseForTickets | None


class EditDateTimeFieldResponse(RootModel[DateTimeFieldResponse | DateTimeFieldResponseForTickets | None]):
    root: DateTimeFieldResponse | DateTimeFieldResponseForTickets | None


class EditDecimalFieldResponse(RootModel[DecimalFieldResponse | DecimalFieldResponseForTickets | None]):
    root: DecimalFieldResponse | DecimalFieldResponseForTickets | None


class EmailFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Email"]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None
    name: str | None = None


class EmailFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class EmailFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class FaxFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class FaxFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class GetBooleanFieldResponse(RootModel[BooleanFieldResponse | BooleanFieldResponseForTickets | None]):
    root: BooleanFieldResponse | BooleanFieldResponseForTickets | None


class GetCurrencyFieldResponse(RootModel[CurrencyFieldResponse | CurrencyFieldResponseForTickets | None]):
    root: CurrencyFieldResponse | CurrencyFieldResponseForTickets | None


class GetCustomFieldCountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    custom_field_counts: Annotated[
        list[CustomFieldCountJson | BasicCustomFieldCountJson | None] | None,
        Field(alias="customFieldCounts"),
    ]
    total_available_count: Annotated[str | int | None, Field(alias="totalAvailableCount")]


class GetDateFieldResponse(RootModel[DateFieldResponse | DateFieldResponseForTickets | None]):
    root: DateFieldResponse | DateFieldResponseForTickets | None


class GetDateTimeFieldResponse(RootModel[DateTimeFieldResponse | DateTimeFieldResponseForTickets | None]):
    root: DateTimeFieldResponse | DateTimeFieldResponseForTickets | None


class GetDecimalFieldResponse(RootModel[DecimalFieldResponse | DecimalFieldResponseForTickets | None]):
    root: DecimalFieldResponse | DecimalFieldResponseForTickets | None


class GetEmailFieldResponse(RootModel[EmailFieldResponse | EmailFieldResponseForTickets | None]):
    root: EmailFieldResponse | EmailFieldResponseForTickets | None


class IntegerFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Number"]
    max_length: Annotated[str | int, Field(alias="maxLength")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None
    name: str | None = None


class IntegerFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class IntegerFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class LargeTextFieldProperties(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    translatable: bool


class LargeTextFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    properties: LargeTextFieldProperties


class LargeTextFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    properties: LargeTextFieldProperties
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class LookUpFieldNewResponseForTicketsLookupModule(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    api_name: Annotated[str | None, Field(alias="apiName")]
    name_field: Annotated[str | None, Field(alias="nameField")]
    id: str | int | None


class LookUpFieldNewResponseLookupModule(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    api_name: Annotated[str | None, Field(alias="apiName")]
    name_field: Annotated[str | None, Field(alias="nameField")]
    id: str | int | None


class LookUpFieldOldResponseForTicketsLookupProperties(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    related_module: Annotated[str | None, Field(alias="relatedModule")]
    on_delete: Annotated[Literal["0", "1", "2"], Field(alias="onDelete")]
    name_field_in_related_module: Annotated[str | None, Field(alias="nameFieldInRelatedModule")]
    label_in_related_module: Annotated[str | None, Field(alias="labelInRelatedModule")]


class LookUpFieldOldResponseLookupProperties(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    related_module: Annotated[str | None, Field(alias="relatedModule")]
    on_delete: Annotated[Literal["0", "1", "2"], Field(alias="onDelete")]
    name_field_in_related_module: Annotated[str | None, Field(alias="nameFieldInRelatedModule")]
    label_in_related_module: Annotated[str | None, Field(alias="labelInRelatedModule")]


class LookUpFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class LookUpFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class MultiPickListFieldBasicResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class MultiPickListFieldBasicResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class MultiPickListFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Multiselect"]
    name: str | None = None


class MultiPickListFieldResponseAllowedValuesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    value: str | None


class MultiPickListFieldResponseForTicketsAllowedValuesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    value: str | None


class PercentFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Percent"]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None
    name: str | None = None


class PercentFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class PercentFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class PhoneFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Phone"]
    max_length: Annotated[str | int, Field(alias="maxLength")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None
    name: str | None = None


class PhoneFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class PhoneFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class PickListFieldBasicResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class PickListFieldBasicResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class PickListFieldRequestJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Picklist"]
    name: str | None = None


class PickListFieldResponseAllowedValuesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    value: str | None


class PickListFieldResponseForTicketsAllowedValuesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    value: str | None


class ProductDepartmentFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class StatusFieldResponseAllowedValuesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    status_type: Annotated[str | None, Field(alias="statusType")]
    value: str | None


class StatusFieldResponseForTicketsAllowedValuesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    status_type: Annotated[str | None, Field(alias="statusType")]
    value: str | None


class TextAreaFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Textarea"]
    name: str | None = None


class TextAreaFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class TextAreaFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class TextFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["Text"]
    max_length: Annotated[str | int, Field(alias="maxLength")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None
    name: str | None = None


class TextFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class UrlFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["URL"]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None
    name: str | None = None


class UrlFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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


class UrlFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class CreateCurrencyFieldResponse(RootModel[CurrencyFieldResponse | CurrencyFieldResponseForTickets | None]):
    root: CurrencyFieldResponse | CurrencyFieldResponseForTickets | None


class CreateDateFieldResponse(RootModel[DateFieldResponse | DateFieldResponseForTickets | None]):
    root: DateFieldResponse | DateFieldResponseForTickets | None


class CreateDateTimeFieldResponse(RootModel[DateTimeFieldResponse | DateTimeFieldResponseForTickets | None]):
    root: DateTimeFieldResponse | DateTimeFieldResponseForTickets | None


class CreateDecimalFieldResponse(RootModel[DecimalFieldResponse | DecimalFieldResponseForTickets | None]):
    root: DecimalFieldResponse | DecimalFieldResponseForTickets | None


class CreateEmailFieldResponse(RootModel[EmailFieldResponse | EmailFieldResponseForTickets | None]):
    root: EmailFieldResponse | EmailFieldResponseForTickets | None


class CreateIntegerFieldResponse(RootModel[IntegerFieldResponse | IntegerFieldResponseForTickets | None]):
    root: IntegerFieldResponse | IntegerFieldResponseForTickets | None


class CreateLargeTextFieldResponse(RootModel[LargeTextFieldResponse | LargeTextFieldResponseForTickets | None]):
    root: LargeTextFieldResponse | LargeTextFieldResponseForTickets | None


class CreatePercentFieldResponse(RootModel[PercentFieldResponse | PercentFieldResponseForTickets | None]):
    root: PercentFieldResponse | PercentFieldResponseForTickets | None


class CreatePhoneFieldResponse(RootModel[PhoneFieldResponse | PhoneFieldResponseForTickets | None]):
    root: PhoneFieldResponse | PhoneFieldResponseForTickets | None


class CreateTextAreaFieldResponse(RootModel[TextAreaFieldResponse | TextAreaFieldResponseForTickets | None]):
    root: TextAreaFieldResponse | TextAreaFieldResponseForTickets | None


class CreateTextFieldResponse(RootModel[CommonFieldResponse | TextFieldResponseForTickets | None]):
    root: CommonFieldResponse | TextFieldResponseForTickets | None


class CreateURLFieldResponse(RootModel[UrlFieldResponse | UrlFieldResponseForTickets | None]):
    root: UrlFieldResponse | UrlFieldResponseForTickets | None


class EditEmailFieldResponse(RootModel[EmailFieldResponse | EmailFieldResponseForTickets | None]):
    root: EmailFieldResponse | EmailFieldResponseForTickets | None


class EditIntegerFieldResponse(RootModel[IntegerFieldResponse | IntegerFieldResponseForTickets | None]):
    root: IntegerFieldResponse | IntegerFieldResponseForTickets | None


class EditLargeTextFieldResponse(RootModel[LargeTextFieldResponse | LargeTextFieldResponseForTickets | None]):
    root: LargeTextFieldResponse | LargeTextFieldResponseForTickets | None


class EditPercentFieldResponse(RootModel[PercentFieldResponse | PercentFieldResponseForTickets | None]):
    root: PercentFieldResponse | PercentFieldResponseForTickets | None


class EditPhoneFieldResponse(RootModel[PhoneFieldResponse | PhoneFieldResponseForTickets | None]):
    root: PhoneFieldResponse | PhoneFieldResponseForTickets | None


class EditTextAreaFieldResponse(RootModel[TextAreaFieldResponse | TextAreaFieldResponseForTickets | None]):
    root: TextAreaFieldResponse | TextAreaFieldResponseForTickets | None


class EditTextFieldResponse(RootModel[CommonFieldResponse | TextFieldResponseForTickets | None]):
    root: CommonFieldResponse | TextFieldResponseForTickets | None


class EditURLFieldResponse(RootModel[UrlFieldResponse | UrlFieldResponseForTickets | None]):
    root: UrlFieldResponse | UrlFieldResponseForTickets | None


class GetIntegerFieldResponse(RootModel[IntegerFieldResponse | IntegerFieldResponseForTickets | None]):
    root: IntegerFieldResponse | IntegerFieldResponseForTickets | None


class GetLargeTextFieldResponse(RootModel[LargeTextFieldResponse | LargeTextFieldResponseForTickets | None]):
    root: LargeTextFieldResponse | LargeTextFieldResponseForTickets | None


class GetPercentFieldResponse(RootModel[PercentFieldResponse | PercentFieldResponseForTickets | None]):
    root: PercentFieldResponse | PercentFieldResponseForTickets | None


class GetPhoneFieldResponse(RootModel[PhoneFieldResponse | PhoneFieldResponseForTickets | None]):
    root: PhoneFieldResponse | PhoneFieldResponseForTickets | None


class GetTextAreaFieldResponse(RootModel[TextAreaFieldResponse | TextAreaFieldResponseForTickets | None]):
    root: TextAreaFieldResponse | TextAreaFieldResponseForTickets | None


class GetTextFieldResponse(RootModel[CommonFieldResponse | TextFieldResponseForTickets | None]):
    root: CommonFieldResponse | TextFieldResponseForTickets | None


class GetURLFieldResponse(RootModel[UrlFieldResponse | UrlFieldResponseForTickets | None]):
    root: UrlFieldResponse | UrlFieldResponseForTickets | None


class LargeTextFieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    type: Literal["LargeText"]
    properties: LargeTextFieldProperties | None = None


class LookUpFieldNewResponseForTicketsLookup(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    on_delete: Annotated[Literal["SET_NULL", "CASCADE", "CHILD_EMPTY"], Field(alias="onDelete")]
    related_list_label: Annotated[str | None, Field(alias="relatedListLabel")]
    module: LookUpFieldNewResponseForTicketsLookupModule | None


class LookUpFieldNewResponseLookup(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    on_delete: Annotated[Literal["SET_NULL", "CASCADE", "CHILD_EMPTY"], Field(alias="onDelete")]
    related_list_label: Annotated[str | None, Field(alias="relatedListLabel")]
    module: LookUpFieldNewResponseLookupModule | None


class LookUpFieldOldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    lookup_properties: Annotated[LookUpFieldOldResponseLookupProperties | None, Field(alias="lookupProperties")]


class LookUpFieldOldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    lookup_properties: Annotated[
        LookUpFieldOldResponseForTicketsLookupProperties | None,
        Field(alias="lookupProperties"),
    ]
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class MultiPickListFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    allowed_values: Annotated[
        list[MultiPickListFieldResponseAllowedValuesItem | None] | None,
        Field(alias="allowedValues"),
    ]


class MultiPickListFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    allowed_values: Annotated[
        list[MultiPickListFieldResponseForTicketsAllowedValuesItem | None] | None,
        Field(alias="allowedValues"),
    ]
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class PickListFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    allowed_values: Annotated[
        list[PickListFieldResponseAllowedValuesItem | None] | None,
        Field(alias="allowedValues"),
    ]


class PickListFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    allowed_values: Annotated[
        list[PickListFieldResponseForTicketsAllowedValuesItem | None] | None,
        Field(alias="allowedValues"),
    ]
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class StatusFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    allowed_values: Annotated[
        list[StatusFieldResponseAllowedValuesItem | None] | None,
        Field(alias="allowedValues"),
    ]


class StatusFieldResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    allowed_values: Annotated[
        list[StatusFieldResponseForTicketsAllowedValuesItem | None] | None,
        Field(alias="allowedValues"),
    ]
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class CreateMultiPickListFieldResponse(
    RootModel[
        MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | None
    ]
):
    root: (
        MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | None
    )


class CreatePickListFieldResponse(
    RootModel[
        PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | None
    ]
):
    root: (
        PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | None
    )


class EditMultiPickListFieldResponse(
    RootModel[
        MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | None
    ]
):
    root: (
        MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | None
    )


class EditPickListFieldResponse(
    RootModel[
        PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | None
    ]
):
    root: (
        PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | None
    )


class GetMultiPickListFieldResponse(
    RootModel[
        MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | None
    ]
):
    root: (
        MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | None
    )


class GetPickListFieldResponse(
    RootModel[
        PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | None
    ]
):
    root: (
        PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | None
    )


class LookUpFieldNewResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    lookup: LookUpFieldNewResponseLookup | None


class LookUpFieldNewResponseForTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    lookup: LookUpFieldNewResponseForTicketsLookup | None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")]


class UpdateFieldOldAnswer(
    RootModel[
        CommonFieldResponse
        | IntegerFieldResponse
        | PercentFieldResponse
        | DecimalFieldResponse
        | CurrencyFieldResponse
        | DateFieldResponse
        | DateTimeFieldResponse
        | EmailFieldResponse
        | PhoneFieldResponse
        | PickListFieldResponse
        | UrlFieldResponse
        | TextAreaFieldResponse
        | BooleanFieldResponse
        | MultiPickListFieldResponse
        | LargeTextFieldResponse
        | CommonFieldResponse
        | TextFieldResponseForTickets
        | IntegerFieldResponse
        | IntegerFieldResponseForTickets
        | PercentFieldResponse
        | PercentFieldResponseForTickets
        | DecimalFieldResponse
        | DecimalFieldResponseForTickets
        | CurrencyFieldResponse
        | CurrencyFieldResponseForTickets
        | DateFieldResponse
        | DateFieldResponseForTickets
        | DateTimeFieldResponse
        | DateTimeFieldResponseForTickets
        | EmailFieldResponse
        | EmailFieldResponseForTickets
        | PhoneFieldResponse
        | PhoneFieldResponseForTickets
        | PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | UrlFieldResponse
        | UrlFieldResponseForTickets
        | TextAreaFieldResponse
        | TextAreaFieldResponseForTickets
        | BooleanFieldResponse
        | BooleanFieldResponseForTickets
        | MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | LargeTextFieldResponse
        | LargeTextFieldResponseForTickets
        | None
    ]
):
    root: (
        CommonFieldResponse
        | IntegerFieldResponse
        | PercentFieldResponse
        | DecimalFieldResponse
        | CurrencyFieldResponse
        | DateFieldResponse
        | DateTimeFieldResponse
        | EmailFieldResponse
        | PhoneFieldResponse
        | PickListFieldResponse
        | UrlFieldResponse
        | TextAreaFieldResponse
        | BooleanFieldResponse
        | MultiPickListFieldResponse
        | LargeTextFieldResponse
        | CommonFieldResponse
        | TextFieldResponseForTickets
        | IntegerFieldResponse
        | IntegerFieldResponseForTickets
        | PercentFieldResponse
        | PercentFieldResponseForTickets
        | DecimalFieldResponse
        | DecimalFieldResponseForTickets
        | CurrencyFieldResponse
        | CurrencyFieldResponseForTickets
        | DateFieldResponse
        | DateFieldResponseForTickets
        | DateTimeFieldResponse
        | DateTimeFieldResponseForTickets
        | EmailFieldResponse
        | EmailFieldResponseForTickets
        | PhoneFieldResponse
        | PhoneFieldResponseForTickets
        | PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | UrlFieldResponse
        | UrlFieldResponseForTickets
        | TextAreaFieldResponse
        | TextAreaFieldResponseForTickets
        | BooleanFieldResponse
        | BooleanFieldResponseForTickets
        | MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | LargeTextFieldResponse
        | LargeTextFieldResponseForTickets
        | None
    )


class CreateFieldOldResponse(
    RootModel[
        CommonFieldResponse
        | IntegerFieldResponse
        | PercentFieldResponse
        | DecimalFieldResponse
        | CurrencyFieldResponse
        | DateFieldResponse
        | DateTimeFieldResponse
        | EmailFieldResponse
        | PhoneFieldResponse
        | PickListFieldResponse
        | UrlFieldResponse
        | TextAreaFieldResponse
        | BooleanFieldResponse
        | MultiPickListFieldResponse
        | LargeTextFieldResponse
        | CommonFieldResponse
        | TextFieldResponseForTickets
        | IntegerFieldResponse
        | IntegerFieldResponseForTickets
        | PercentFieldResponse
        | PercentFieldResponseForTickets
        | DecimalFieldResponse
        | DecimalFieldResponseForTickets
        | CurrencyFieldResponse
        | CurrencyFieldResponseForTickets
        | DateFieldResponse
        | DateFieldResponseForTickets
        | DateTimeFieldResponse
        | DateTimeFieldResponseForTickets
        | EmailFieldResponse
        | EmailFieldResponseForTickets
        | PhoneFieldResponse
        | PhoneFieldResponseForTickets
        | PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | UrlFieldResponse
        | UrlFieldResponseForTickets
        | TextAreaFieldResponse
        | TextAreaFieldResponseForTickets
        | BooleanFieldResponse
        | BooleanFieldResponseForTickets
        | MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | LargeTextFieldResponse
        | LargeTextFieldResponseForTickets
        | None
    ]
):
    root: (
        CommonFieldResponse
        | IntegerFieldResponse
        | PercentFieldResponse
        | DecimalFieldResponse
        | CurrencyFieldResponse
        | DateFieldResponse
        | DateTimeFieldResponse
        | EmailFieldResponse
        | PhoneFieldResponse
        | PickListFieldResponse
        | UrlFieldResponse
        | TextAreaFieldResponse
        | BooleanFieldResponse
        | MultiPickListFieldResponse
        | LargeTextFieldResponse
        | CommonFieldResponse
        | TextFieldResponseForTickets
        | IntegerFieldResponse
        | IntegerFieldResponseForTickets
        | PercentFieldResponse
        | PercentFieldResponseForTickets
        | DecimalFieldResponse
        | DecimalFieldResponseForTickets
        | CurrencyFieldResponse
        | CurrencyFieldResponseForTickets
        | DateFieldResponse
        | DateFieldResponseForTickets
        | DateTimeFieldResponse
        | DateTimeFieldResponseForTickets
        | EmailFieldResponse
        | EmailFieldResponseForTickets
        | PhoneFieldResponse
        | PhoneFieldResponseForTickets
        | PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | UrlFieldResponse
        | UrlFieldResponseForTickets
        | TextAreaFieldResponse
        | TextAreaFieldResponseForTickets
        | BooleanFieldResponse
        | BooleanFieldResponseForTickets
        | MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | LargeTextFieldResponse
        | LargeTextFieldResponseForTickets
        | None
    )


class FieldsData(
    RootModel[
        list[
            CommonFieldResponse
            | IntegerFieldResponse
            | PercentFieldResponse
            | DecimalFieldResponse
            | CurrencyFieldResponse
            | DateFieldResponse
            | DateTimeFieldResponse
            | EmailFieldResponse
            | PhoneFieldResponse
            | PickListFieldBasicResponse
            | PickListFieldResponse
            | UrlFieldResponse
            | TextAreaFieldResponse
            | BooleanFieldResponse
            | MultiPickListFieldBasicResponse
            | MultiPickListFieldResponse
            | FaxFieldResponse
            | AutoNumberFieldResponse
            | LookUpFieldResponse
            | LookUpFieldNewResponse
            | LookUpFieldOldResponse
            | StatusFieldResponse
            | TextFieldResponseForTickets
            | IntegerFieldResponseForTickets
            | PercentFieldResponseForTickets
            | DecimalFieldResponseForTickets
            | CurrencyFieldResponseForTickets
            | DateFieldResponseForTickets
            | DateTimeFieldResponseForTickets
            | EmailFieldResponseForTickets
            | PhoneFieldResponseForTickets
            | PickListFieldBasicResponseForTickets
            | PickListFieldResponseForTickets
            | UrlFieldResponseForTickets
            | TextAreaFieldResponseForTickets
            | BooleanFieldResponseForTickets
            | MultiPickListFieldBasicResponseForTickets
            | MultiPickListFieldResponseForTickets
            | LookUpFieldResponseForTickets
            | LookUpFieldNewResponseForTickets
            | LookUpFieldOldResponseForTickets
            | FaxFieldResponseForTickets
            | AutoNumberFieldResponseForTickets
            | StatusFieldResponseForTickets
            | ProductDepartmentFieldResponse
            | LargeTextFieldResponse
            | LargeTextFieldResponseForTickets
            | None
        ]
        | None
    ]
):
    root: (
        list[
            CommonFieldResponse
            | IntegerFieldResponse
            | PercentFieldResponse
            | DecimalFieldResponse
            | CurrencyFieldResponse
            | DateFieldResponse
            | DateTimeFieldResponse
            | EmailFieldResponse
            | PhoneFieldResponse
            | PickListFieldBasicResponse
            | PickListFieldResponse
            | UrlFieldResponse
            | TextAreaFieldResponse
            | BooleanFieldResponse
            | MultiPickListFieldBasicResponse
            | MultiPickListFieldResponse
            | FaxFieldResponse
            | AutoNumberFieldResponse
            | LookUpFieldResponse
            | LookUpFieldNewResponse
            | LookUpFieldOldResponse
            | StatusFieldResponse
            | TextFieldResponseForTickets
            | IntegerFieldResponseForTickets
            | PercentFieldResponseForTickets
            | DecimalFieldResponseForTickets
            | CurrencyFieldResponseForTickets
            | DateFieldResponseForTickets
            | DateTimeFieldResponseForTickets
            | EmailFieldResponseForTickets
            | PhoneFieldResponseForTickets
            | PickListFieldBasicResponseForTickets
            | PickListFieldResponseForTickets
            | UrlFieldResponseForTickets
            | TextAreaFieldResponseForTickets
            | BooleanFieldResponseForTickets
            | MultiPickListFieldBasicResponseForTickets
            | MultiPickListFieldResponseForTickets
            | LookUpFieldResponseForTickets
            | LookUpFieldNewResponseForTickets
            | LookUpFieldOldResponseForTickets
            | FaxFieldResponseForTickets
            | AutoNumberFieldResponseForTickets
            | StatusFieldResponseForTickets
            | ProductDepartmentFieldResponse
            | LargeTextFieldResponse
            | LargeTextFieldResponseForTickets
            | None
        ]
        | None
    )


class GetFieldOldAnswer(
    RootModel[
        CommonFieldResponse
        | IntegerFieldResponse
        | PercentFieldResponse
        | DecimalFieldResponse
        | CurrencyFieldResponse
        | DateFieldResponse
        | DateTimeFieldResponse
        | EmailFieldResponse
        | PhoneFieldResponse
        | PickListFieldResponse
        | UrlFieldResponse
        | TextAreaFieldResponse
        | BooleanFieldResponse
        | MultiPickListFieldResponse
        | LargeTextFieldResponse
        | CommonFieldResponse
        | TextFieldResponseForTickets
        | IntegerFieldResponse
        | IntegerFieldResponseForTickets
        | PercentFieldResponse
        | PercentFieldResponseForTickets
        | DecimalFieldResponse
        | DecimalFieldResponseForTickets
        | CurrencyFieldResponse
        | CurrencyFieldResponseForTickets
        | DateFieldResponse
        | DateFieldResponseForTickets
        | DateTimeFieldResponse
        | DateTimeFieldResponseForTickets
        | EmailFieldResponse
        | EmailFieldResponseForTickets
        | PhoneFieldResponse
        | PhoneFieldResponseForTickets
        | PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | UrlFieldResponse
        | UrlFieldResponseForTickets
        | TextAreaFieldResponse
        | TextAreaFieldResponseForTickets
        | BooleanFieldResponse
        | BooleanFieldResponseForTickets
        | MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | LargeTextFieldResponse
        | LargeTextFieldResponseForTickets
        | None
    ]
):
    root: (
        CommonFieldResponse
        | IntegerFieldResponse
        | PercentFieldResponse
        | DecimalFieldResponse
        | CurrencyFieldResponse
        | DateFieldResponse
        | DateTimeFieldResponse
        | EmailFieldResponse
        | PhoneFieldResponse
        | PickListFieldResponse
        | UrlFieldResponse
        | TextAreaFieldResponse
        | BooleanFieldResponse
        | MultiPickListFieldResponse
        | LargeTextFieldResponse
        | CommonFieldResponse
        | TextFieldResponseForTickets
        | IntegerFieldResponse
        | IntegerFieldResponseForTickets
        | PercentFieldResponse
        | PercentFieldResponseForTickets
        | DecimalFieldResponse
        | DecimalFieldResponseForTickets
        | CurrencyFieldResponse
        | CurrencyFieldResponseForTickets
        | DateFieldResponse
        | DateFieldResponseForTickets
        | DateTimeFieldResponse
        | DateTimeFieldResponseForTickets
        | EmailFieldResponse
        | EmailFieldResponseForTickets
        | PhoneFieldResponse
        | PhoneFieldResponseForTickets
        | PickListFieldResponse
        | PickListFieldResponseForTickets
        | PickListFieldBasicResponse
        | PickListFieldBasicResponseForTickets
        | UrlFieldResponse
        | UrlFieldResponseForTickets
        | TextAreaFieldResponse
        | TextAreaFieldResponseForTickets
        | BooleanFieldResponse
        | BooleanFieldResponseForTickets
        | MultiPickListFieldResponse
        | MultiPickListFieldResponseForTickets
        | MultiPickListFieldBasicResponse
        | MultiPickListFieldBasicResponseForTickets
        | LargeTextFieldResponse
        | LargeTextFieldResponseForTickets
        | None
    )


class GetFieldsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: (
        list[
            CommonFieldResponse
            | IntegerFieldResponse
            | PercentFieldResponse
            | DecimalFieldResponse
            | CurrencyFieldResponse
            | DateFieldResponse
            | DateTimeFieldResponse
            | EmailFieldResponse
            | PhoneFieldResponse
            | PickListFieldBasicResponse
            | PickListFieldResponse
            | UrlFieldResponse
            | TextAreaFieldResponse
            | BooleanFieldResponse
            | MultiPickListFieldBasicResponse
            | MultiPickListFieldResponse
            | FaxFieldResponse
            | AutoNumberFieldResponse
            | LookUpFieldResponse
            | LookUpFieldNewResponse
            | LookUpFieldOldResponse
            | StatusFieldResponse
            | TextFieldResponseForTickets
            | IntegerFieldResponseForTickets
            | PercentFieldResponseForTickets
            | DecimalFieldResponseForTickets
            | CurrencyFieldResponseForTickets
            | DateFieldResponseForTickets
            | DateTimeFieldResponseForTickets
            | EmailFieldResponseForTickets
            | PhoneFieldResponseForTickets
            | PickListFieldBasicResponseForTickets
            | PickListFieldResponseForTickets
            | UrlFieldResponseForTickets
            | TextAreaFieldResponseForTickets
            | BooleanFieldResponseForTickets
            | MultiPickListFieldBasicResponseForTickets
            | MultiPickListFieldResponseForTickets
            | LookUpFieldResponseForTickets
            | LookUpFieldNewResponseForTickets
            | LookUpFieldOldResponseForTickets
            | FaxFieldResponseForTickets
            | AutoNumberFieldResponseForTickets
            | StatusFieldResponseForTickets
            | ProductDepartmentFieldResponse
            | LargeTextFieldResponse
            | LargeTextFieldResponseForTickets
            | None
        ]
        | None
    )
