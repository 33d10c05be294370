"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class CountResponseChannelItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    value: str | None


class CountResponsePriorityItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    value: str | None


class CountResponseStatusItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    value: str | None


class CountResponseStatusTypeItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int
    value: Literal["OPEN", "ONHOLD", "CLOSED"]


class TicketsCountResponse(ResponseModel):
    count: str | int


class CountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None = None
    spam: str | int | None = None
    escalated: str | int | None = None
    over_due: Annotated[str | int | None, Field(alias="overDue")] = None
    status_type: Annotated[list[CountResponseStatusTypeItem | None] | None, Field(alias="statusType")] = None
    status: list[CountResponseStatusItem | None] | None = None
    priority: list[CountResponsePriorityItem | None] | None = None
    channel: list[CountResponseChannelItem | None] | None = None
