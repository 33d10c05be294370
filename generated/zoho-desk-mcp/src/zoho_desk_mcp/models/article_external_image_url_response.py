"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ExternalUrlResponseObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    response_message: Annotated[
        Literal["Success", "Bad Request", "Inaccessible", "Unauthorised Access", "Not Found", "Size Exceeded"],
        Field(alias="responseMessage"),
    ]
    url: str | None
    response_code: Annotated[Literal["200", "400", "401", "403", "404", "422"], Field(alias="responseCode")]


class ResultJsonArray(RootModel[list[ExternalUrlResponseObject | None] | None]):
    root: list[ExternalUrlResponseObject | None] | None
