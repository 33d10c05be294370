"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

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


class AutoNumberFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


class BasicCustomFieldCountJson(ResponseModel):
    maximum_limit: str | int | None
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
    default_value: Literal["true", "false"]


class BooleanFieldResponseForTickets(ResponseModel):
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
    default_value: Literal["true", "false"]
    show_to_help_center: bool | None


class CommonFieldResponse(ResponseModel):
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


class CreateBooleanFieldResponse(RootModel[BooleanFieldResponse | BooleanFieldResponseForTickets | None]):
    root: BooleanFieldResponse | BooleanFieldResponseForTickets | None


class CriteriaReferencesResponse(ResponseModel):
    pass


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
    decimal_places: str | int | None
    rounding_option: Literal["roundOff", "roundDown", "roundUp", "normal"]
    rounding_precision: str | int | None


class CurrencyFieldResponseForTickets(ResponseModel):
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
    decimal_places: str | int | None
    rounding_option: Literal["roundOff", "roundDown", "roundUp", "normal"]
    rounding_precision: str | int | None
    show_to_help_center: bool | None


class CustomFieldCountJson(ResponseModel):
    maximum_limit: str | int | None
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


class DateFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


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


class DateTimeFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


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
    decimal_places: str | int | None


class DecimalFieldResponseForTickets(ResponseModel):
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
    decimal_places: str | int | None
    show_to_help_center: bool | None


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


class EmailFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


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


class FaxFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


class GetBooleanFieldResponse(RootModel[BooleanFieldResponse | BooleanFieldResponseForTickets | None]):
    root: BooleanFieldResponse | BooleanFieldResponseForTickets | None


class GetCurrencyFieldResponse(RootModel[CurrencyFieldResponse | CurrencyFieldResponseForTickets | None]):
    root: CurrencyFieldResponse | CurrencyFieldResponseForTickets | None


class GetCustomFieldCountResponse(ResponseModel):
    custom_field_counts: list[CustomFieldCountJson | BasicCustomFieldCountJson | None] | None
    total_available_count: str | int | None


class GetDateFieldResponse(RootModel[DateFieldResponse | DateFieldResponseForTickets | None]):
    root: DateFieldResponse | DateFieldResponseForTickets | None


class GetDateTimeFieldResponse(RootModel[DateTimeFieldResponse | DateTimeFieldResponseForTickets | None]):
    root: DateTimeFieldResponse | DateTimeFieldResponseForTickets | None


class GetDecimalFieldResponse(RootModel[DecimalFieldResponse | DecimalFieldResponseForTickets | None]):
    root: DecimalFieldResponse | DecimalFieldResponseForTickets | None


class GetEmailFieldResponse(RootModel[EmailFieldResponse | EmailFieldResponseForTickets | None]):
    root: EmailFieldResponse | EmailFieldResponseForTickets | None


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


class IntegerFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


class LargeTextFieldProperties(ResponseModel):
    translatable: bool


class LargeTextFieldResponse(ResponseModel):
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
    properties: LargeTextFieldProperties


class LargeTextFieldResponseForTickets(ResponseModel):
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
    properties: LargeTextFieldProperties
    show_to_help_center: bool | None


class LookUpFieldNewResponseForTicketsLookupModule(ResponseModel):
    api_name: str | None
    name_field: str | None
    id: str | int | None


class LookUpFieldNewResponseLookupModule(ResponseModel):
    api_name: str | None
    name_field: str | None
    id: str | int | None


class LookUpFieldOldResponseForTicketsLookupProperties(ResponseModel):
    related_module: str | None
    on_delete: Literal["0", "1", "2"]
    name_field_in_related_module: str | None
    label_in_related_module: str | None


class LookUpFieldOldResponseLookupProperties(ResponseModel):
    related_module: str | None
    on_delete: Literal["0", "1", "2"]
    name_field_in_related_module: str | None
    label_in_related_module: str | None


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


class LookUpFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


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


class MultiPickListFieldBasicResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


class MultiPickListFieldResponseAllowedValuesItem(ResponseModel):
    value: str | None


class MultiPickListFieldResponseForTicketsAllowedValuesItem(ResponseModel):
    value: str | None


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


class PercentFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


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


class PhoneFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


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


class PickListFieldBasicResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


class PickListFieldResponseAllowedValuesItem(ResponseModel):
    value: str | None


class PickListFieldResponseForTicketsAllowedValuesItem(ResponseModel):
    value: str | None


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


class StatusFieldResponseAllowedValuesItem(ResponseModel):
    status_type: str | None
    value: str | None


class StatusFieldResponseForTicketsAllowedValuesItem(ResponseModel):
    status_type: str | None
    value: str | None


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


class TextAreaFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


class TextFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


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


class UrlFieldResponseForTickets(ResponseModel):
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
    show_to_help_center: bool | None


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


class LookUpFieldNewResponseForTicketsLookup(ResponseModel):
    on_delete: Literal["SET_NULL", "CASCADE", "CHILD_EMPTY"]
    related_list_label: str | None
    module: LookUpFieldNewResponseForTicketsLookupModule | None


class LookUpFieldNewResponseLookup(ResponseModel):
    on_delete: Literal["SET_NULL", "CASCADE", "CHILD_EMPTY"]
    related_list_label: str | None
    module: LookUpFieldNewResponseLookupModule | None


class LookUpFieldOldResponse(ResponseModel):
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
    lookup_properties: LookUpFieldOldResponseLookupProperties | None


class LookUpFieldOldResponseForTickets(ResponseModel):
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
    lookup_properties: LookUpFieldOldResponseForTicketsLookupProperties | None
    show_to_help_center: bool | None


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
    allowed_values: list[MultiPickListFieldResponseAllowedValuesItem | None] | None


class MultiPickListFieldResponseForTickets(ResponseModel):
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
    allowed_values: list[MultiPickListFieldResponseForTicketsAllowedValuesItem | None] | None
    show_to_help_center: bool | None


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
    allowed_values: list[PickListFieldResponseAllowedValuesItem | None] | None


class PickListFieldResponseForTickets(ResponseModel):
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
    allowed_values: list[PickListFieldResponseForTicketsAllowedValuesItem | None] | None
    show_to_help_center: bool | None


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
    allowed_values: list[StatusFieldResponseAllowedValuesItem | None] | None


class StatusFieldResponseForTickets(ResponseModel):
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
    allowed_values: list[StatusFieldResponseForTicketsAllowedValuesItem | None] | None
    show_to_help_center: bool | None


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
    lookup: LookUpFieldNewResponseLookup | None


class LookUpFieldNewResponseForTickets(ResponseModel):
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
    lookup: LookUpFieldNewResponseForTicketsLookup | None
    show_to_help_center: bool | None


class UpdateFieldOldResponse(
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


class GetFieldOldResponse(
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
