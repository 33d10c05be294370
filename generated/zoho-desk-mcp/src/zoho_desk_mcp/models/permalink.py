"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.models import DeskModel


class PermalinkAvailability(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    available: bool | None


class TopicPermalink(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_primary: Annotated[bool | None, Field(alias="isPrimary")]
    permalink: str | None


class TopicPermalinkJsonArray(RootModel[list[TopicPermalink | None] | None]):
    root: list[TopicPermalink | None] | None


class TopicPermalinkList(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TopicPermalink | None] | None


class UpdateTopicPermalinkList(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TopicPermalink | None] | None
