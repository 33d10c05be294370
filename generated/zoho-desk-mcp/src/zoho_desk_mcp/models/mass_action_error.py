"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from zoho_desk_mcp.server.responses.model import ResponseModel


class MassActionErrorResponse(ResponseModel):
    error_code: Literal["UNPROCESSABLE_ENTITY", "UNAUTHORIZED", "FORBIDDEN", "INVALID_DATA", "SCHEDULED", "SUCCESS"]
    http_code: Literal["401", "403", "422", "202", "200", 401, 403, 422, 202, 200]
    error_message: str | None = None
    error_json: dict[str, Any] | None = None
    error: str | None = None
