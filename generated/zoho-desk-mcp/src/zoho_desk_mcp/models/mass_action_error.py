"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class MassActionErrorResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    error_code: Annotated[
        Literal["UNPROCESSABLE_ENTITY", "UNAUTHORIZED", "FORBIDDEN", "INVALID_DATA", "SCHEDULED", "SUCCESS"],
        Field(alias="errorCode"),
    ]
    http_code: Annotated[
        Literal["401", "403", "422", "202", "200", 401, 403, 422, 202, 200],
        Field(alias="httpCode"),
    ]
    error_message: Annotated[str | None, Field(alias="errorMessage")] = None
    error_json: Annotated[dict[str, Any] | None, Field(alias="errorJson")] = None
    error: str | None = None
