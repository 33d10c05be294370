"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class HelpCenter(ResponseModel):
    name: str | None
    id: str | int | None
    url: str | None
    status: Literal["ACTIVE", "DISABLED"]


class HelpCenterInfo(ResponseModel):
    help_center: HelpCenter | None
    user_status: str | None
    user_id: str | int | None


class HelpCenterInfoData(RootModel[list[HelpCenterInfo | None] | None]):
    root: list[HelpCenterInfo | None] | None


class ListHelpCenters(ResponseModel):
    data: list[HelpCenterInfo | None] | None
