"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AgentData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None


class DepartmentData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_name: Annotated[str | None, Field(alias="departmentName")]
    id: str | int | None


class LayoutDataResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class RecordResponseWithAdditionalData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    layout: LayoutDataResponse | None
    owner: AgentData | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    cf: dict[str, Any]
    created_by: Annotated[AgentData | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    is_presence: Annotated[bool | None, Field(alias="isPresence")]
    modified_by: Annotated[AgentData | None, Field(alias="modifiedBy")]
    id: str | int | None
    department: DepartmentData | None
    last_activity_time: Annotated[str | None, Field(alias="lastActivityTime")]


class ArrayOfrecordResponseWithAdditionalData(RootModel[list[RecordResponseWithAdditionalData | None] | None]):
    root: list[RecordResponseWithAdditionalData | None] | None


class ListRecordResponseWithAdditionalData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[RecordResponseWithAdditionalData | None] | None
