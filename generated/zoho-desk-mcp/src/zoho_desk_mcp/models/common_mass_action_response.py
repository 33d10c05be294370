"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import common_mass_action_error


class MassActionResponse(ResponseModel):
    success: bool | None
    id: str | int | None
    errors: common_mass_action_error.Error | None


class Results(RootModel[list[MassActionResponse | None] | None]):
    root: list[MassActionResponse | None] | None


class MassActionListView(ResponseModel):
    results: list[MassActionResponse | None] | None
