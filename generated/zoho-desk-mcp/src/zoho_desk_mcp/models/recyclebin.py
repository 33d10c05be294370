"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetRecycleBinEntitiesDataItemDeletedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    id: str | int | None
    email: str | None


class GetRecycleBinEntitiesDataItemDepartment(ResponseModel):
    name: str | None
    id: str | int | None


class GetRecycleBinEntitiesDataItem(ResponseModel):
    department: GetRecycleBinEntitiesDataItemDepartment | None = None
    deleted_by: GetRecycleBinEntitiesDataItemDeletedBy | None = None
    display_name: str | None
    department_id: str | int | None
    deleted_by_id: str | int | None
    id: str | int | None
    type: str | None
    deleted_time: str | None


class GetRecycleBinEntities(ResponseModel):
    data: list[GetRecycleBinEntitiesDataItem]
