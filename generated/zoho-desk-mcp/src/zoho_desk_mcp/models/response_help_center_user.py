"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class HelpCenter(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    url: str | None
    status: Literal["ACTIVE", "DISABLED"]


class HelpCenterInfo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    help_center: Annotated[HelpCenter | None, Field(alias="helpCenter")]
    user_status: Annotated[str | None, Field(alias="userStatus")]
    user_id: Annotated[str | int | None, Field(alias="userId")]


class HelpCenterInfoData(RootModel[list[HelpCenterInfo | None] | None]):
    root: list[HelpCenterInfo | None] | None


class ListHelpCenters(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[HelpCenterInfo | None] | None
