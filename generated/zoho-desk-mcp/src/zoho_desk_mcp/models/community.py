"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.models import DeskModel


class TrendDetails(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    date: str | None
    count: str | int | None


class CommentsArr(RootModel[list[TrendDetails | None] | None]):
    root: list[TrendDetails | None] | None


class TopicVoterTrendResponse(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    topic_voter_trend: Annotated[list[TrendDetails | None] | None, Field(alias="topicVoterTrend")]
