"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import article_translation


class PermalinkJson(ResponseModel):
    created_by: article_translation.CreatedBy | None
    is_primary: bool | None
    created_time: str | None
    permalink: str | None


class PermalinkJsonArray(RootModel[list[PermalinkJson | None] | None]):
    root: list[PermalinkJson | None] | None


class PermalinkJsonDataArray(ResponseModel):
    data: list[PermalinkJson | None] | None


class PermalinksArray(RootModel[list[str | None] | None]):
    root: list[str | None] | None


class PermalinkJsonDataArrayWithOldResponse(ResponseModel):
    data: list[PermalinkJson | None] | None
    primary_permalink: str | None
    secondary_permalinks: list[str | None] | None
