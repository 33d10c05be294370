"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GroupJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class GroupJsonArr(RootModel[list[GroupJson | None] | None]):
    root: list[GroupJson | None] | None
