"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AvailableCondition(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    condition: str | None
    i18_n_condition: Annotated[str | None, Field(alias="i18NCondition")]
    value: list[Any] | None


class AvailableConditionArray(RootModel[list[AvailableCondition | None] | None]):
    root: list[AvailableCondition | None] | None


class FieldDetail(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    available_conditions: Annotated[list[AvailableCondition | None] | None, Field(alias="availableConditions")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    field_label: Annotated[str | None, Field(alias="fieldLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    type: str | None
    column_name: Annotated[str | None, Field(alias="columnName")]


class FieldDetails(RootModel[list[FieldDetail | None] | None]):
    root: list[FieldDetail | None] | None


class FieldsAndConditions(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    name: Literal["tickets", "contacts", "AllEntities"]
    field_details: Annotated[list[FieldDetail | None] | None, Field(alias="fieldDetails")]


class GetSubjectAccessRequestResponseCreatedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None
    email: str | None


class GetSubjectAccessRequestResponseModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None
    email: str | None


class GetSubjectAccessRequestsDataItemCreatedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None
    email: str | None


class GetSubjectAccessRequestsDataItemModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None
    email: str | None


class Ids(RootModel[list[str | int]]):
    root: list[str | int]


class SarCountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | None


class SubjectAccessRequestExportAllKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    contact_email_id: Annotated[str | None, Field(alias="contactEmailId")]
    call_back_url: Annotated[str | None, Field(alias="callBackUrl")]
    request_type: Annotated[Literal["ACCESS_REQUEST", "ERASURE_REQUEST"], Field(alias="requestType")]
    record_type: Annotated[Literal["ALL", "SPECIFIC"], Field(alias="recordType")]
    query: dict[str, Any]
    module: Literal["allEntities", "contacts", "tickets"]
    download_url: Annotated[str | None, Field(alias="downloadURL")]
    type: Literal["ALL", "SPECIFIC"]
    modified_by_id: Annotated[str | int | None, Field(alias="modifiedById")]
    reference_ticket_number: Annotated[str | int | None, Field(alias="referenceTicketNumber")]
    sar_number: Annotated[str | int | None, Field(alias="sarNumber")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    created_by_id: Annotated[str | int | None, Field(alias="createdById")]
    status: Literal[
        "FAILED",
        "INITIATED",
        "INPROGRESS",
        "COMPLETED",
        "CANCELED",
        "EXPORTED",
        "PARTIALLY_COMPLETED",
        "PARTIALLY_EXPORTED",
    ]


class SubjectAccessRequestKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    contact_email_id: Annotated[str | None, Field(alias="contactEmailId")]
    request_type: Annotated[Literal["ACCESS_REQUEST", "ERASURE_REQUEST"], Field(alias="requestType")]
    record_type: Annotated[Literal["ALL", "SPECIFIC"], Field(alias="recordType")]
    query: dict[str, Any]
    module: Literal["allEntities", "contacts", "tickets"]
    download_url: Annotated[str | None, Field(alias="downloadURL")]
    type: Literal["ALL", "SPECIFIC"]
    modified_by_id: Annotated[str | int | None, Field(alias="modifiedById")]
    reference_ticket_number: Annotated[str | int | None, Field(alias="referenceTicketNumber")]
    sar_number: Annotated[str | int | None, Field(alias="sarNumber")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    created_by_id: Annotated[str | int | None, Field(alias="createdById")]
    status: Literal[
        "FAILED",
        "INITIATED",
        "INPROGRESS",
        "COMPLETED",
        "CANCELED",
        "EXPORTED",
        "PARTIALLY_COMPLETED",
        "PARTIALLY_EXPORTED",
    ]


class SubjectAccessRequestListKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    contact_email_id: Annotated[str | None, Field(alias="contactEmailId")]
    modified_by_id: Annotated[str | int | None, Field(alias="modifiedById")]
    request_type: Annotated[Literal["ACCESS_REQUEST", "ERASURE_REQUEST"], Field(alias="requestType")]
    reference_ticket_number: Annotated[str | int | None, Field(alias="referenceTicketNumber")]
    download_url: Annotated[str | None, Field(alias="downloadURL")]
    sar_number: Annotated[str | int | None, Field(alias="sarNumber")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    created_by_id: Annotated[str | int | None, Field(alias="createdById")]
    status: Literal[
        "FAILED",
        "INITIATED",
        "INPROGRESS",
        "COMPLETED",
        "CANCELED",
        "EXPORTED",
        "PARTIALLY_COMPLETED",
        "PARTIALLY_EXPORTED",
    ]


class Data(RootModel[list[SubjectAccessRequestListKeys | None] | None]):
    root: list[SubjectAccessRequestListKeys | None] | None


class GetSubjectAccessRequestResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    created_by: Annotated[GetSubjectAccessRequestResponseCreatedBy | None, Field(alias="createdBy")] = None
    modified_by: Annotated[GetSubjectAccessRequestResponseModifiedBy | None, Field(alias="modifiedBy")] = None


class GetSubjectAccessRequestsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    created_by: Annotated[GetSubjectAccessRequestsDataItemCreatedBy | None, Field(alias="createdBy")] = None
    modified_by: Annotated[GetSubjectAccessRequestsDataItemModifiedBy | None, Field(alias="modifiedBy")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    contact_email_id: Annotated[str | None, Field(alias="contactEmailId")]
    modified_by_id: Annotated[str | int | None, Field(alias="modifiedById")]
    request_type: Annotated[Literal["ACCESS_REQUEST", "ERASURE_REQUEST"], Field(alias="requestType")]
    reference_ticket_number: Annotated[str | int | None, Field(alias="referenceTicketNumber")]
    download_url: Annotated[str | None, Field(alias="downloadURL")]
    sar_number: Annotated[str | int | None, Field(alias="sarNumber")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    created_by_id: Annotated[str | int | None, Field(alias="createdById")]
    status: Literal[
        "FAILED",
        "INITIATED",
        "INPROGRESS",
        "COMPLETED",
        "CANCELED",
        "EXPORTED",
        "PARTIALLY_COMPLETED",
        "PARTIALLY_EXPORTED",
    ]


class GetSubjectAccessRequests(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetSubjectAccessRequestsDataItem]
