"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import article_translation


class PermalinkJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    created_by: Annotated[article_translation.CreatedBy | None, Field(alias="createdBy")]
    is_primary: Annotated[bool | None, Field(alias="isPrimary")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    permalink: str | None


class PermalinkJsonArray(RootModel[list[PermalinkJson | None] | None]):
    root: list[PermalinkJson | None] | None


class PermalinkJsonDataArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[PermalinkJson | None] | None


class PermalinksArray(RootModel[list[str | None] | None]):
    root: list[str | None] | None


class PermalinkJsonDataArrayWithOldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[PermalinkJson | None] | None
    primary_permalink: Annotated[str | None, Field(alias="primaryPermalink")]
    secondary_permalinks: Annotated[list[str | None] | None, Field(alias="secondaryPermalinks")]
