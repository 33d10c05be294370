"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AgentData(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str
    id: str | int
    email: str | None


class ArrayOfRecordOldResponseItemCreatedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str
    id: str | int
    email: str | None


class ArrayOfRecordOldResponseItemModifiedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str
    id: str | int
    email: str | None


class BulkActionResultDataItemErrors(ResponseModel):
    error_code: str | None
    http_code: str | int | None
    error_message: str | None = None


class CfInput(ResponseModel):
    pass


class CreateRecordOldResponseCreatedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str
    id: str | int
    email: str | None


class CreateRecordOldResponseModifiedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str
    id: str | int
    email: str | None


class DateTimeField(RootModel[str]):
    root: str


class DepartmentData(ResponseModel):
    name: str
    id: str | int


class LayoutData(ResponseModel):
    id: str | int
    layout_name: str


class NameField(RootModel[str]):
    root: str


class RecordOldResponse2CreatedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str
    id: str | int
    email: str | None


class RecordOldResponse2ModifiedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str
    id: str | int
    email: str | None


class ArrayOfRecordOldResponseItem(ResponseModel):
    layout: LayoutData
    owner: AgentData | None = None
    modified_time: str | None = None
    cf: CfInput | None = None
    created_by: ArrayOfRecordOldResponseItemCreatedBy | None = None
    name: str | None = None
    created_time: str | None = None
    modified_by: ArrayOfRecordOldResponseItemModifiedBy | None = None
    is_presence: bool | None = None
    id: str | int
    department: DepartmentData | None = None
    layout_id: str | int | None = None


class BulkActionResultDataItem(ResponseModel):
    success: bool | None
    id: str | int | None
    errors: BulkActionResultDataItemErrors | None


class CreateRecordOldResponse(ResponseModel):
    layout: LayoutData
    owner: AgentData | None
    modified_time: str
    cf: CfInput | None = None
    created_by: CreateRecordOldResponseCreatedBy
    name: str
    created_time: str
    modified_by: CreateRecordOldResponseModifiedBy
    is_presence: bool
    id: str | int
    department: DepartmentData | None = None
    layout_id: str | int | None = None


class RecordOldResponse2(ResponseModel):
    layout: LayoutData
    owner: AgentData | None
    modified_time: str
    cf: CfInput | None = None
    created_by: RecordOldResponse2CreatedBy
    name: str
    created_time: str
    modified_by: RecordOldResponse2ModifiedBy
    is_presence: bool
    id: str | int
    department: DepartmentData | None = None
    layout_id: str | int | None = None


class ArrayOfRecordOldResponse(RootModel[list[ArrayOfRecordOldResponseItem] | None]):
    root: list[ArrayOfRecordOldResponseItem] | None


class BulkActionResult(ResponseModel):
    data: list[BulkActionResultDataItem | None] | None


class ListRecordsOldResponse(ResponseModel):
    data: list[ArrayOfRecordOldResponseItem] | None
