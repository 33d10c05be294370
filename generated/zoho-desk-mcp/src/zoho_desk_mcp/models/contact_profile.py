"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Source(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    app_name: Annotated[str | None, Field(alias="appName")]
    permalink: str | None
    app_photo_url: Annotated[str | None, Field(alias="appPhotoURL")]


class GetContactProfileResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    display_name: Annotated[str | None, Field(alias="displayName")]
    name: str | None
    channel: str | None
    id: str | int | None
    source: Source | None


class GetContactProfilesArray(RootModel[list[GetContactProfileResponse | None] | None]):
    root: list[GetContactProfileResponse | None] | None


class GetContactProfilesResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetContactProfileResponse | None] | None
