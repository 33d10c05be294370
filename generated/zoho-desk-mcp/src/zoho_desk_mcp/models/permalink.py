"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class PermalinkAvailability(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    available: bool | None


class TopicPermalink(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_primary: Annotated[bool | None, Field(alias="isPrimary")]
    permalink: str | None


class TopicPermalinkJsonArray(RootModel[list[TopicPermalink | None] | None]):
    root: list[TopicPermalink | None] | None


class TopicPermalinkList(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TopicPermalink | None] | None


class UpdateTopicPermalinkList(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TopicPermalink | None] | None
