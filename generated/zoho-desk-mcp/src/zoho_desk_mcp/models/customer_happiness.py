"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class CustomerHappiness(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    bad_count: Annotated[str | int | None, Field(alias="badCount")]
    good_count: Annotated[str | int | None, Field(alias="goodCount")]
    ok_count: Annotated[str | int | None, Field(alias="okCount")]


class LinkHolderResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    link_holder: Annotated[str | None, Field(alias="linkHolder")]
