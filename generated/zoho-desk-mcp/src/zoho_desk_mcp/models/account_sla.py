"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Department(ResponseModel):
    name: str | None
    id: str | int | None


class SlaListViewArray(ResponseModel):
    name: str | None
    id: str | int | None
    department: Department | None
    is_active: bool | None


class SlaData(RootModel[list[SlaListViewArray | None] | None]):
    root: list[SlaListViewArray | None] | None


class SlaMetaInfoResponse(ResponseModel):
    data: list[SlaListViewArray | None] | None
