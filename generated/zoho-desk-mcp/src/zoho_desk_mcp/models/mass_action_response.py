"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import mass_action_error


class MassActionResponse(ResponseModel):
    success: bool
    id: str | int
    errors: mass_action_error.MassActionErrorResponse | None


class Results(RootModel[list[MassActionResponse]]):
    root: list[MassActionResponse]


class MassActionListResponse(ResponseModel):
    results: list[MassActionResponse]
