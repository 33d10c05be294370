"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from zoho_desk_mcp.server.responses.model import ResponseModel


class CountResponseChannelItem(ResponseModel):
    count: str | int | None
    value: str | None


class CountResponsePriorityItem(ResponseModel):
    count: str | int | None
    value: str | None


class CountResponseStatusItem(ResponseModel):
    count: str | int | None
    value: str | None


class CountResponseStatusTypeItem(ResponseModel):
    count: str | int
    value: Literal["OPEN", "ONHOLD", "CLOSED"]


class TicketsCountResponse(ResponseModel):
    count: str | int


class CountResponse(ResponseModel):
    count: str | int | None = None
    spam: str | int | None = None
    escalated: str | int | None = None
    over_due: str | int | None = None
    status_type: list[CountResponseStatusTypeItem | None] | None = None
    status: list[CountResponseStatusItem | None] | None = None
    priority: list[CountResponsePriorityItem | None] | None = None
    channel: list[CountResponseChannelItem | None] | None = None
