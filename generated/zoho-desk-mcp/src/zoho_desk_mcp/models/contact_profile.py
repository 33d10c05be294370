"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.models import DeskModel


class Source(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    app_name: Annotated[str | None, Field(alias="appName")]
    permalink: str | None
    app_photo_url: Annotated[str | None, Field(alias="appPhotoURL")]


class GetContactProfileResponse(DeskModel):
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


class GetContactProfilesResponse(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetContactProfileResponse | None] | None
