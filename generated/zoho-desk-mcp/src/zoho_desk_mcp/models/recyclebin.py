"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetRecycleBinEntitiesDataItemDeletedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None
    email: str | None


class GetRecycleBinEntitiesDataItemDepartment(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class Ids(RootModel[list[str | int | None] | None]):
    root: list[str | int | None] | None


class RecycleBinKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_name: Annotated[str | None, Field(alias="displayName")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    deleted_by_id: Annotated[str | int | None, Field(alias="deletedById")]
    id: str | int | None
    type: str | None
    deleted_time: Annotated[str | None, Field(alias="deletedTime")]


class Data(RootModel[list[RecycleBinKeys | None] | None]):
    root: list[RecycleBinKeys | None] | None


class GetRecycleBinEntitiesDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department: GetRecycleBinEntitiesDataItemDepartment | None = None
    deleted_by: Annotated[GetRecycleBinEntitiesDataItemDeletedBy | None, Field(alias="deletedBy")] = None
    display_name: Annotated[str | None, Field(alias="displayName")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    deleted_by_id: Annotated[str | int | None, Field(alias="deletedById")]
    id: str | int | None
    type: str | None
    deleted_time: Annotated[str | None, Field(alias="deletedTime")]


class GetRecycleBinEntities(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetRecycleBinEntitiesDataItem]
