"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Department(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class SlaListViewArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    department: Department | None
    is_active: Annotated[bool | None, Field(alias="isActive")]


class SlaData(RootModel[list[SlaListViewArray | None] | None]):
    root: list[SlaListViewArray | None] | None


class SlaMetaInfoResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SlaListViewArray | None] | None
