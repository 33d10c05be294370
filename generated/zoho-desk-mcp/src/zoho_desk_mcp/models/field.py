"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import field_old


class AutoNumberFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class BooleanFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Boolean"]
    default_value: Annotated[Literal["true", "false"] | None, Field(alias="defaultValue")] = None


class BooleanFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class CommonFieldRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None


class CommonFieldResponseAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class CurrencyFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Currency"]
    decimal_places: Annotated[str | int, Field(alias="decimalPlaces")]
    rounding_option: Annotated[
        Literal["roundOff", "roundDown", "roundUp", "normal"] | None,
        Field(alias="roundingOption"),
    ] = None
    rounding_precision: Annotated[str | int | None, Field(alias="roundingPrecision")] = None
    max_length: Annotated[str | int, Field(alias="maxLength")]


class CurrencyFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class DateFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Date"]


class DateFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class DateTimeFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["DateTime"]


class DateTimeFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class DecimalFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class EmailFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class FaxFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class FormulaFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Formula"]
    return_type: Annotated[
        Literal["STRING", "DECIMAL", "BOOLEAN", "CURRENCY", "DATE", "DATETIME"],
        Field(alias="returnType"),
    ]


class FormulaFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class GetMultiPickListFieldNewResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["Multiselect"] | None = None


class GetPickListFieldNewResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    type: Literal["Picklist"] | None = None


class IntegerFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class IsEncryptedFieldProperty(RootModel[bool]):
    root: bool


class LargeTextFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class LookUpFieldJsonNewLookupModule(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    api_name: Annotated[str, Field(alias="apiName")]


class LookUpFieldNewResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class LookUpFieldNewResponseNewLookupModule(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    api_name: Annotated[str | None, Field(alias="apiName")]
    name_field: Annotated[str | None, Field(alias="nameField")]
    id: str | int | None


class MultiPickListFieldBasicResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class MultiPickListFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Multiselect"]
    sub_type: Annotated[Literal["Plain", "ColorCoded"] | None, Field(alias="subType")] = None


class MultiPickListWithValuesResponseAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class MultiPickListWithValuesResponsePickListValuesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    value: str | None


class PercentFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Percent"]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None


class PercentFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class PhoneFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Phone"]
    max_length: Annotated[str | int, Field(alias="maxLength")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None


class PhoneFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class PickListFieldBasicResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class PickListFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Picklist"]
    sub_type: Annotated[Literal["Plain", "ColorCoded"] | None, Field(alias="subType")] = None


class PicklistWithValuesResponseAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class PicklistWithValuesResponsePickListValuesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    value: str | None


class StatusFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class StatusFieldResponseNewPickListValuesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    status_type: Annotated[str | None, Field(alias="statusType")]
    value: str | None


class TextAreaFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Textarea"]


class TextAreaFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class TextFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Text"]
    max_length: Annotated[str | int, Field(alias="maxLength")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None


class TextFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class UrlFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["URL"]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None


class UrlFieldResponseNewAssociatedDepartmentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class AutoNumberFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AutoNumberFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class BooleanFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[BooleanFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class CommonFieldResponseAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CommonFieldResponseAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class CurrencyFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CurrencyFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class DateFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[DateFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class DateTimeFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[DateTimeFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class DecimalFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Decimal"]
    decimal_places: Annotated[str | int, Field(alias="decimalPlaces")]
    max_length: Annotated[str | int, Field(alias="maxLength")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None


class DecimalFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[DecimalFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class EmailFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Email"]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None


class EmailFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[EmailFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class FaxFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[FaxFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class FormulaFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[FormulaFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class IntegerFieldJsonNew(ResponseModel):
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["Number"]
    max_length: Annotated[str | int, Field(alias="maxLength")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")] = None


class IntegerFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[IntegerFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class LargeTextFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[LargeTextFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class LookUpFieldJsonNewLookup(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    module: LookUpFieldJsonNewLookupModule
    related_list_label: Annotated[str, Field(alias="relatedListLabel")]


class LookUpFieldNewResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[LookUpFieldNewResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class LookUpFieldNewResponseNewLookup(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    on_delete: Annotated[Literal["SET_NULL", "CASCADE", "CHILD_EMPTY"], Field(alias="onDelete")]
    related_list_label: Annotated[str | None, Field(alias="relatedListLabel")]
    module: LookUpFieldNewResponseNewLookupModule | None


class MultiPickListFieldBasicResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[MultiPickListFieldBasicResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class MultiPickListWithValuesResponseAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[MultiPickListWithValuesResponseAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class PercentFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[PercentFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class PhoneFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[PhoneFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class PickListFieldBasicResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[PickListFieldBasicResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class PicklistWithValuesResponseAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[PicklistWithValuesResponseAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class StatusFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[StatusFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class TextAreaFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TextAreaFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class TextFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TextFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class UrlFieldResponseNewAssociatedDepartments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[UrlFieldResponseNewAssociatedDepartmentsDataItem | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    href: str | None


class AutoNumberFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["AutoNumber"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        AutoNumberFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class BooleanFieldResponseNew(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
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
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        BooleanFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None
    default_value: Annotated[Literal["true", "false"], Field(alias="defaultValue")]


class CommonFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
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
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        CommonFieldResponseAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class CurrencyFieldResponseNew(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
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
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        CurrencyFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None
    decimal_places: Annotated[str | int | None, Field(alias="decimalPlaces")]
    rounding_option: Annotated[
        Literal["roundOff", "roundDown", "roundUp", "normal"],
        Field(alias="roundingOption"),
    ]
    rounding_precision: Annotated[str | int | None, Field(alias="roundingPrecision")]


class DateFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["Date"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        DateFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class DateTimeFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["DateTime"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        DateTimeFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class DecimalFieldResponseNew(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
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
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        DecimalFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None
    decimal_places: Annotated[str | int | None, Field(alias="decimalPlaces")]


class EmailFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["Email"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        EmailFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class FaxFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["Fax"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        FaxFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class FormulaFieldResponseNew(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
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
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        FormulaFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None
    return_type: Annotated[
        Literal["STRING", "DECIMAL", "BOOLEAN", "CURRENCY", "DATE", "DATETIME"],
        Field(alias="returnType"),
    ]


class IntegerFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["Number"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        IntegerFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class LargeTextFieldResponseNew(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
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
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        LargeTextFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None
    properties: field_old.LargeTextFieldProperties


class LookUpFieldJsonNew(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    type: Literal["LookUp"]
    lookup: LookUpFieldJsonNewLookup


class LookUpFieldNewResponseNew(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
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
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        LookUpFieldNewResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None
    lookup: LookUpFieldNewResponseNewLookup | None


class MultiPickListFieldBasicResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["Multiselect"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        MultiPickListFieldBasicResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class MultiPickListWithValuesResponse(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["Multiselect"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        MultiPickListWithValuesResponseAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None
    pick_list_values: Annotated[
        list[MultiPickListWithValuesResponsePickListValuesItem | None] | None,
        Field(alias="pickListValues"),
    ]


class PercentFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["Percent"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        PercentFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class PhoneFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["Phone"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        PhoneFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class PickListFieldBasicResponseNew(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
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
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        PickListFieldBasicResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None
    sub_type: Annotated[Literal["Plain", "ColorCoded"] | None, Field(alias="subType")] = None


class PicklistWithValuesResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
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
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        PicklistWithValuesResponseAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None
    sub_type: Annotated[Literal["Plain", "ColorCoded"] | None, Field(alias="subType")] = None
    pick_list_values: Annotated[
        list[PicklistWithValuesResponsePickListValuesItem | None] | None,
        Field(alias="pickListValues"),
    ]


class StatusFieldResponseNew(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
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
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        StatusFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None
    pick_list_values: Annotated[
        list[StatusFieldResponseNewPickListValuesItem | None] | None,
        Field(alias="pickListValues"),
    ]


class TextAreaFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["Textarea"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        TextAreaFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class TextFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["Text"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        TextFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


class UrlFieldResponseNew(ResponseModel):
    id: str | int | None
    name: str | None
    api_name: Annotated[str | None, Field(alias="apiName")]
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: Literal["URL"]
    max_length: Annotated[str | int | None, Field(alias="maxLength")]
    is_mandatory: Annotated[bool | None, Field(alias="isMandatory")]
    is_custom_field: Annotated[bool | None, Field(alias="isCustomField")]
    is_encrypted_field: Annotated[bool | None, Field(alias="isEncryptedField")]
    is_track_last_activity_time: Annotated[bool | None, Field(alias="isTrackLastActivityTime")] = None
    is_indexed: Annotated[bool | None, Field(alias="isIndexed")] = None
    is_computed: Annotated[bool | None, Field(alias="isComputed")] = None
    is_internal_state: Annotated[bool | None, Field(alias="isInternalState")] = None
    is_basic: Annotated[bool | None, Field(alias="isBasic")] = None
    is_identifier: Annotated[bool | None, Field(alias="isIdentifier")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    is_sortable: Annotated[bool | None, Field(alias="isSortable")] = None
    source_type: Annotated[Literal["SYSTEM", "USERDEFINED", "EXTENSION"] | None, Field(alias="sourceType")] = None
    created_by: Annotated[str | int | None, Field(alias="createdBy")] = None
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")] = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    show_to_help_center: Annotated[bool | None, Field(alias="showToHelpCenter")] = None
    tool_tip_type: Annotated[Literal["placeHolder", "icon"] | None, Field(alias="toolTipType")] = None
    tool_tip: Annotated[str | None, Field(alias="toolTip")] = None
    associated_departments: Annotated[
        UrlFieldResponseNewAssociatedDepartments | None,
        Field(alias="associatedDepartments"),
    ] = None


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
    model_config = ConfigDict(
        extra="forbid",
    )
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
