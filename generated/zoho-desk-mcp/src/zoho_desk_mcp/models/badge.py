"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class BadgesDetail(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    is_custom: Annotated[bool | None, Field(alias="isCustom")]
    description: str | None
    id: str | int | None
    icon_url: Annotated[str | None, Field(alias="iconUrl")]


class BadgesArray(RootModel[list[BadgesDetail | None] | None]):
    root: list[BadgesDetail | None] | None


class BadgesArray2(RootModel[list[BadgesDetail | None] | None]):
    root: list[BadgesDetail | None] | None


class BadgesList(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[BadgesDetail | None] | None
