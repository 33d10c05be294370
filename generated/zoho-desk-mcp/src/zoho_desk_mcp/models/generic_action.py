"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class ExecuteActionRespJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    message: str | None
    status: Literal["SUCCESS", "FAILURE", "OFFLOADED"]
    action_result: Annotated[dict[str, Any], Field(alias="actionResult")]


class ExecuteActionRespFinal(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: ExecuteActionRespJson | None
