"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ExternalUrlResponseObject(ResponseModel):
    response_message: Literal[
        "Success", "Bad Request", "Inaccessible", "Unauthorised Access", "Not Found", "Size Exceeded"
    ]
    url: str | None
    response_code: Literal["200", "400", "401", "403", "404", "422"]


class ResultJsonArray(RootModel[list[ExternalUrlResponseObject | None] | None]):
    root: list[ExternalUrlResponseObject | None] | None
