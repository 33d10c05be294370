"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GroupJson(ResponseModel):
    name: str | None
    id: str | int | None
    logo_url: str | None


class GroupJsonArr(RootModel[list[GroupJson | None] | None]):
    root: list[GroupJson | None] | None
