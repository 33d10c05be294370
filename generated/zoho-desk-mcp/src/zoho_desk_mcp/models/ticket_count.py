"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from zoho_desk_mcp.models import DeskModel


class CountResponseChannelItem(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    value: str | None


class CountResponsePriorityItem(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    value: str | None


class CountResponseStatusItem(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    value: str | None


class CountResponseStatusTypeItem(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int
    value: Literal["OPEN", "ONHOLD", "CLOSED"]


class TicketsCountResponse(DeskModel):
    count: str | int


class CountResponse(DeskModel):
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
