"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class BadgesDetail(ResponseModel):
    name: str | None
    is_custom: bool | None
    description: str | None
    id: str | int | None
    icon_url: str | None


class BadgesArray(RootModel[list[BadgesDetail | None] | None]):
    root: list[BadgesDetail | None] | None


class BadgesArray2(RootModel[list[BadgesDetail | None] | None]):
    root: list[BadgesDetail | None] | None


class BadgesList(ResponseModel):
    data: list[BadgesDetail | None] | None
