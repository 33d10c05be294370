"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AgentData(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    id: str | int | None


class DepartmentData(ResponseModel):
    department_name: str | None
    id: str | int | None


class LayoutDataResponse(ResponseModel):
    id: str | int | None
    layout_name: str | None


class RecordResponseWithAdditionalData(ResponseModel):
    layout: LayoutDataResponse | None
    owner: AgentData | None
    modified_time: str | None
    cf: dict[str, Any]
    created_by: AgentData | None
    created_time: str | None
    is_presence: bool | None
    modified_by: AgentData | None
    id: str | int | None
    department: DepartmentData | None
    last_activity_time: str | None


class ArrayOfrecordResponseWithAdditionalData(RootModel[list[RecordResponseWithAdditionalData | None] | None]):
    root: list[RecordResponseWithAdditionalData | None] | None


class ListRecordResponseWithAdditionalData(ResponseModel):
    data: list[RecordResponseWithAdditionalData | None] | None
