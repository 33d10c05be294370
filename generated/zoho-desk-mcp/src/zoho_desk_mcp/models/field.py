"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import field_old


class AutoNumberFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class BooleanFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class CurrencyFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class DateFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class DateTimeFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class DecimalFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class EmailFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class FaxFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class FormulaFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class GetMultiPickListFieldNewResponse(ResponseModel):
    type: Literal["Multiselect"] | None = None


class GetPickListFieldNewResponse(ResponseModel):
    type: Literal["Picklist"] | None = None


class IntegerFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class LargeTextFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class LookUpFieldNewResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class LookUpFieldNewResponseNewLookupModule(ResponseModel):
    api_name: str | None
    name_field: str | None
    id: str | int | None


class PercentFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class PhoneFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class TextAreaFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class TextFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class UrlFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    name: str | None
    id: str | int | None


class AutoNumberFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[AutoNumberFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class BooleanFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[BooleanFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class CurrencyFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[CurrencyFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class DateFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[DateFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class DateTimeFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[DateTimeFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class DecimalFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[DecimalFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class EmailFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[EmailFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class FaxFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[FaxFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class FormulaFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[FormulaFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class IntegerFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[IntegerFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class LargeTextFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[LargeTextFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class LookUpFieldNewResponseNewAssociatedDepartments(ResponseModel):
    data: list[LookUpFieldNewResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class LookUpFieldNewResponseNewLookup(ResponseModel):
    on_delete: Literal["SET_NULL", "CASCADE", "CHILD_EMPTY"]
    related_list_label: str | None
    module: LookUpFieldNewResponseNewLookupModule | None


class PercentFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[PercentFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class PhoneFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[PhoneFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class TextAreaFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[TextAreaFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class TextFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[TextFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class UrlFieldResponseNewAssociatedDepartments(ResponseModel):
    data: list[UrlFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: bool | None
    href: str | None


class AutoNumberFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["AutoNumber"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: AutoNumberFieldResponseNewAssociatedDepartments | None = None


class BooleanFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
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
        "Formula",
    ]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: BooleanFieldResponseNewAssociatedDepartments | None = None
    default_value: Literal["true", "false"]


class CurrencyFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
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
        "Formula",
    ]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: CurrencyFieldResponseNewAssociatedDepartments | None = None
    decimal_places: str | int | None
    rounding_option: Literal["roundOff", "roundDown", "roundUp", "normal"]
    rounding_precision: str | int | None


class DateFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["Date"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: DateFieldResponseNewAssociatedDepartments | None = None


class DateTimeFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["DateTime"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: DateTimeFieldResponseNewAssociatedDepartments | None = None


class DecimalFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
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
        "Formula",
    ]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: DecimalFieldResponseNewAssociatedDepartments | None = None
    decimal_places: str | int | None


class EmailFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["Email"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: EmailFieldResponseNewAssociatedDepartments | None = None


class FaxFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["Fax"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: FaxFieldResponseNewAssociatedDepartments | None = None


class FormulaFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
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
        "Formula",
    ]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: FormulaFieldResponseNewAssociatedDepartments | None = None
    return_type: Literal["STRING", "DECIMAL", "BOOLEAN", "CURRENCY", "DATE", "DATETIME"]


class IntegerFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["Number"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: IntegerFieldResponseNewAssociatedDepartments | None = None


class LargeTextFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
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
        "Formula",
    ]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: LargeTextFieldResponseNewAssociatedDepartments | None = None
    properties: field_old.LargeTextFieldProperties


class LookUpFieldNewResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
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
        "Formula",
    ]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: LookUpFieldNewResponseNewAssociatedDepartments | None = None
    lookup: LookUpFieldNewResponseNewLookup | None


class PercentFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["Percent"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: PercentFieldResponseNewAssociatedDepartments | None = None


class PhoneFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["Phone"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: PhoneFieldResponseNewAssociatedDepartments | None = None


class TextAreaFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["Textarea"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: TextAreaFieldResponseNewAssociatedDepartments | None = None


class TextFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["Text"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: TextFieldResponseNewAssociatedDepartments | None = None


class UrlFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: str | None
    display_label: str | None
    i18_n_label: str | None
    type: Literal["URL"]
    max_length: str | int | None
    is_mandatory: bool | None
    is_custom_field: bool | None
    is_encrypted_field: bool | None
    is_track_last_activity_time: bool | None = None
    is_indexed: bool | None = None
    is_computed: bool | None = None
    is_internal_state: bool | None = None
    is_basic: bool | None = None
    is_identifier: bool | None = None
    is_presence: bool | None = None
    is_sortable: bool | None = None
    source_type: Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None = None
    created_by: str | int | None = None
    modified_by: str | int | None = None
    created_time: str | None = None
    modified_time: str | None = None
    show_to_help_center: bool | None = None
    tool_tip_type: Literal["placeHolder", "icon"] | None = None
    tool_tip: str | None = None
    associated_departments: UrlFieldResponseNewAssociatedDepartments | None = None


class FieldResponse(
    RootModel[
        TextFieldResponseNew
        | IntegerFieldResponseNew
        | PercentFieldResponseNew
        | DecimalFieldResponseNew
        | CurrencyFieldResponseNew
        | DateFieldResponseNew
        | DateTimeFieldResponseNew
        | EmailFieldResponseNew
        | PhoneFieldResponseNew
        | GetPickListFieldNewResponse
        | UrlFieldResponseNew
        | TextAreaFieldResponseNew
        | BooleanFieldResponseNew
        | GetMultiPickListFieldNewResponse
        | FaxFieldResponseNew
        | AutoNumberFieldResponseNew
        | LookUpFieldNewResponseNew
        | LargeTextFieldResponseNew
        | FormulaFieldResponseNew
    ]
):
    root: (
        TextFieldResponseNew
        | IntegerFieldResponseNew
        | PercentFieldResponseNew
        | DecimalFieldResponseNew
        | CurrencyFieldResponseNew
        | DateFieldResponseNew
        | DateTimeFieldResponseNew
        | EmailFieldResponseNew
        | PhoneFieldResponseNew
        | GetPickListFieldNewResponse
        | UrlFieldResponseNew
        | TextAreaFieldResponseNew
        | BooleanFieldResponseNew
        | GetMultiPickListFieldNewResponse
        | FaxFieldResponseNew
        | AutoNumberFieldResponseNew
        | LookUpFieldNewResponseNew
        | LargeTextFieldResponseNew
        | FormulaFieldResponseNew
    )


class FieldList(
    RootModel[
        list[
            TextFieldResponseNew
            | IntegerFieldResponseNew
            | PercentFieldResponseNew
            | DecimalFieldResponseNew
            | CurrencyFieldResponseNew
            | DateFieldResponseNew
            | DateTimeFieldResponseNew
            | EmailFieldResponseNew
            | PhoneFieldResponseNew
            | GetPickListFieldNewResponse
            | UrlFieldResponseNew
            | TextAreaFieldResponseNew
            | BooleanFieldResponseNew
            | GetMultiPickListFieldNewResponse
            | FaxFieldResponseNew
            | AutoNumberFieldResponseNew
            | LookUpFieldNewResponseNew
            | LargeTextFieldResponseNew
            | FormulaFieldResponseNew
        ]
        | None
    ]
):
    root: (
        list[
            TextFieldResponseNew
            | IntegerFieldResponseNew
            | PercentFieldResponseNew
            | DecimalFieldResponseNew
            | CurrencyFieldResponseNew
            | DateFieldResponseNew
            | DateTimeFieldResponseNew
            | EmailFieldResponseNew
            | PhoneFieldResponseNew
            | GetPickListFieldNewResponse
            | UrlFieldResponseNew
            | TextAreaFieldResponseNew
            | BooleanFieldResponseNew
            | GetMultiPickListFieldNewResponse
            | FaxFieldResponseNew
            | AutoNumberFieldResponseNew
            | LookUpFieldNewResponseNew
            | LargeTextFieldResponseNew
            | FormulaFieldResponseNew
        ]
        | None
    )


class GetFieldsResponseNew(ResponseModel):
    data: (
        list[
            TextFieldResponseNew
            | IntegerFieldResponseNew
            | PercentFieldResponseNew
            | DecimalFieldResponseNew
            | CurrencyFieldResponseNew
            | DateFieldResponseNew
            | DateTimeFieldResponseNew
            | EmailFieldResponseNew
            | PhoneFieldResponseNew
            | GetPickListFieldNewResponse
            | UrlFieldResponseNew
            | TextAreaFieldResponseNew
            | BooleanFieldResponseNew
            | GetMultiPickListFieldNewResponse
            | FaxFieldResponseNew
            | AutoNumberFieldResponseNew
            | LookUpFieldNewResponseNew
            | LargeTextFieldResponseNew
            | FormulaFieldResponseNew
        ]
        | None
    )
