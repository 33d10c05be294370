"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from zoho_desk_mcp.server.responses.model import ResponseModel


class ExecuteActionRespJson(ResponseModel):
    message: str | None
    status: Literal["SUCCESS", "FAILURE", "OFFLOADED"]
    action_result: dict[str, Any]


class ExecuteActionRespFinal(ResponseModel):
    data: ExecuteActionRespJson | None
