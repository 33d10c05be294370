"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Source(ResponseModel):
    app_name: str | None
    permalink: str | None
    app_photo_url: str | None = Field(alias="appPhotoURL")


class GetContactProfileResponse(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    display_name: str | None
    name: str | None
    channel: str | None
    id: str | int | None
    source: Source | None


class GetContactProfilesArray(RootModel[list[GetContactProfileResponse | None] | None]):
    root: list[GetContactProfileResponse | None] | None


class GetContactProfilesResponse(ResponseModel):
    data: list[GetContactProfileResponse | None] | None
