"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class TrendDetails(ResponseModel):
    date: str | None
    count: str | int | None


class CommentsArr(RootModel[list[TrendDetails | None] | None]):
    root: list[TrendDetails | None] | None


class TopicVoterTrendResponse(ResponseModel):
    topic_voter_trend: list[TrendDetails | None] | None
