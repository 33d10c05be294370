"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from zoho_desk_mcp.server.responses.model import ResponseModel


class Error(ResponseModel):
    error_code: Literal["UNPROCESSABLE_ENTITY", "UNAUTHORIZED", "FORBIDDEN"]
    http_code: Literal["401", "422", "403", 401, 422, 403]
