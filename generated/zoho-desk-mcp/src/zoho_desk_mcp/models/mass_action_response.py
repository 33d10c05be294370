"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from pydantic import ConfigDict, RootModel

from zoho_desk_mcp.models import DeskModel

from . import mass_action_error


class MassActionResponse(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    success: bool
    id: str | int
    errors: mass_action_error.MassActionErrorResponse | None


class Results(RootModel[list[MassActionResponse]]):
    root: list[MassActionResponse]


class MassActionListResponse(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    results: list[MassActionResponse]
