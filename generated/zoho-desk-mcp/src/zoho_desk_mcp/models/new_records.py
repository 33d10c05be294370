"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AgentData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str | None


class ArrayOfRecordOldResponseItemCreatedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str | None


class ArrayOfRecordOldResponseItemModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str | None


class BulkActionResultDataItemErrors(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    error_code: Annotated[str | None, Field(alias="errorCode")]
    http_code: Annotated[str | int | None, Field(alias="httpCode")]
    error_message: Annotated[str | None, Field(alias="errorMessage")] = None


class CfInput(ResponseModel):
    model_config = ConfigDict(
        extra="allow",
    )


class CreateRecordOldResponseCreatedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str | None


class CreateRecordOldResponseModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str | None


class DateTimeField(RootModel[str]):
    root: str


class DepartmentData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str
    id: str | int


class DepartmentInput(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None


class LayoutData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int
    layout_name: Annotated[str, Field(alias="layoutName")]


class LayoutInput(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int


class NameField(RootModel[str]):
    root: str


class OwnerInput(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None


class RecordIdsArray(RootModel[list[str | int]]):
    root: list[str | int]


class RecordOldResponse2CreatedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str | None


class RecordOldResponse2ModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str | None


class RecordOldResponseCreatedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str | None


class RecordOldResponseModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str | None


class ArrayOfRecordOldResponseItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    layout: LayoutData
    owner: AgentData | None = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    cf: CfInput | None = None
    created_by: Annotated[ArrayOfRecordOldResponseItemCreatedBy | None, Field(alias="createdBy")] = None
    name: str | None = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_by: Annotated[ArrayOfRecordOldResponseItemModifiedBy | None, Field(alias="modifiedBy")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    id: str | int
    department: DepartmentData | None = None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")] = None


class BulkActionResultDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    success: bool | None
    id: str | int | None
    errors: BulkActionResultDataItemErrors | None


class CreateRecordOldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    layout: LayoutData
    owner: AgentData | None
    modified_time: Annotated[str, Field(alias="modifiedTime")]
    cf: CfInput | None = None
    created_by: Annotated[CreateRecordOldResponseCreatedBy, Field(alias="createdBy")]
    name: str
    created_time: Annotated[str, Field(alias="createdTime")]
    modified_by: Annotated[CreateRecordOldResponseModifiedBy, Field(alias="modifiedBy")]
    is_presence: Annotated[bool, Field(alias="isPresence")]
    id: str | int
    department: DepartmentData | None = None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")] = None


class RecordOldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    layout: LayoutData | None = None
    owner: AgentData | None = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    cf: CfInput | None = None
    created_by: Annotated[RecordOldResponseCreatedBy | None, Field(alias="createdBy")] = None
    name: str | None = None
    created_time: Annotated[str | None, Field(alias="createdTime")] = None
    modified_by: Annotated[RecordOldResponseModifiedBy | None, Field(alias="modifiedBy")] = None
    is_presence: Annotated[bool | None, Field(alias="isPresence")] = None
    id: str | int | None = None
    department: DepartmentData | None = None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")] = None


class RecordOldResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    layout: LayoutData
    owner: AgentData | None
    modified_time: Annotated[str, Field(alias="modifiedTime")]
    cf: CfInput | None = None
    created_by: Annotated[RecordOldResponse2CreatedBy, Field(alias="createdBy")]
    name: str
    created_time: Annotated[str, Field(alias="createdTime")]
    modified_by: Annotated[RecordOldResponse2ModifiedBy, Field(alias="modifiedBy")]
    is_presence: Annotated[bool, Field(alias="isPresence")]
    id: str | int
    department: DepartmentData | None = None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")] = None


class ArrayOfRecordOldResponse(RootModel[list[ArrayOfRecordOldResponseItem] | None]):
    root: list[ArrayOfRecordOldResponseItem] | None


class BulkActionResult(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[BulkActionResultDataItem | None] | None


class ListRecordsOldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ArrayOfRecordOldResponseItem] | None
