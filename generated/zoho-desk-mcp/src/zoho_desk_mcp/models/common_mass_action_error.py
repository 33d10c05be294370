"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class Error(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    error_code: Annotated[
        Literal["UNPROCESSABLE_ENTITY", "UNAUTHORIZED", "FORBIDDEN"],
        Field(alias="errorCode"),
    ]
    http_code: Annotated[Literal["401", "422", "403", 401, 422, 403], Field(alias="httpCode")]
