"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class TrendDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    date: str | None
    count: str | int | None


class CommentsArr(RootModel[list[TrendDetails | None] | None]):
    root: list[TrendDetails | None] | None


class TopicVoterTrendResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    topic_voter_trend: Annotated[list[TrendDetails | None] | None, Field(alias="topicVoterTrend")]
