"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class PermalinkAvailability(ResponseModel):
    available: bool | None


class TopicPermalink(ResponseModel):
    modified_time: str | None
    is_primary: bool | None
    permalink: str | None


class TopicPermalinkJsonArray(RootModel[list[TopicPermalink | None] | None]):
    root: list[TopicPermalink | None] | None


class TopicPermalinkList(ResponseModel):
    data: list[TopicPermalink | None] | None


class UpdateTopicPermalinkList(ResponseModel):
    data: list[TopicPermalink | None] | None
