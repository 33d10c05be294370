"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AvailableCondition(ResponseModel):
    condition: str | None
    i18_n_condition: str | None
    value: list[Any] | None


class AvailableConditionArray(RootModel[list[AvailableCondition | None] | None]):
    root: list[AvailableCondition | None] | None


class FieldDetail(ResponseModel):
    available_conditions: list[AvailableCondition | None] | None
    api_name: str | None
    field_label: str | None
    i18_n_label: str | None
    type: str | None
    column_name: str | None


class FieldDetails(RootModel[list[FieldDetail | None] | None]):
    root: list[FieldDetail | None] | None


class FieldsAndConditions(ResponseModel):
    display_label: str | None
    name: Literal["tickets", "contacts", "AllEntities"]
    field_details: list[FieldDetail | None] | None


class GetSubjectAccessRequestResponseCreatedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    id: str | int | None
    email: str | None


class GetSubjectAccessRequestResponseModifiedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    id: str | int | None
    email: str | None


class GetSubjectAccessRequestsDataItemCreatedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    id: str | int | None
    email: str | None


class GetSubjectAccessRequestsDataItemModifiedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    id: str | int | None
    email: str | None


class SarCountResponse(ResponseModel):
    count: str | None


class SubjectAccessRequestExportAllKeys(ResponseModel):
    modified_time: str | None
    contact_email_id: str | None
    call_back_url: str | None
    request_type: Literal["ACCESS_REQUEST", "ERASURE_REQUEST"]
    record_type: Literal["ALL", "SPECIFIC"]
    query: dict[str, Any]
    module: Literal["allEntities", "contacts", "tickets"]
    download_url: str | None = Field(alias="downloadURL")
    type: Literal["ALL", "SPECIFIC"]
    modified_by_id: str | int | None
    reference_ticket_number: str | int | None
    sar_number: str | int | None
    created_time: str | None
    id: str | int | None
    created_by_id: str | int | None
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
    modified_time: str | None
    contact_email_id: str | None
    request_type: Literal["ACCESS_REQUEST", "ERASURE_REQUEST"]
    record_type: Literal["ALL", "SPECIFIC"]
    query: dict[str, Any]
    module: Literal["allEntities", "contacts", "tickets"]
    download_url: str | None = Field(alias="downloadURL")
    type: Literal["ALL", "SPECIFIC"]
    modified_by_id: str | int | None
    reference_ticket_number: str | int | None
    sar_number: str | int | None
    created_time: str | None
    id: str | int | None
    created_by_id: str | int | None
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


class GetSubjectAccessRequestResponse(ResponseModel):
    created_by: GetSubjectAccessRequestResponseCreatedBy | None = None
    modified_by: GetSubjectAccessRequestResponseModifiedBy | None = None


class GetSubjectAccessRequestsDataItem(ResponseModel):
    created_by: GetSubjectAccessRequestsDataItemCreatedBy | None = None
    modified_by: GetSubjectAccessRequestsDataItemModifiedBy | None = None
    modified_time: str | None
    contact_email_id: str | None
    modified_by_id: str | int | None
    request_type: Literal["ACCESS_REQUEST", "ERASURE_REQUEST"]
    reference_ticket_number: str | int | None
    download_url: str | None = Field(alias="downloadURL")
    sar_number: str | int | None
    created_time: str | None
    id: str | int | None
    created_by_id: str | int | None
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
    data: list[GetSubjectAccessRequestsDataItem]
