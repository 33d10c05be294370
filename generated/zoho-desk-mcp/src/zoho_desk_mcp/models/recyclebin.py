"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.models import DeskModel


class Ids(RootModel[list[str | int | None] | None]):
    root: list[str | int | None] | None


class RecycleBinKeys(DeskModel):
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


class GetRecycleBinEntities(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[RecycleBinKeys | None] | None
