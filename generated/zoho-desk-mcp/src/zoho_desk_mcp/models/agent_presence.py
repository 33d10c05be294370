"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetAgentAvailabilityConfig(ResponseModel):
    agent_idle_time: str | int | None
    treat_idle_agents_as_offline: bool | None


class GetCurrentAvailabilityDataItem(ResponseModel):
    chat_status: Literal["ONLINE", "OFFLINE"] | None = None
    phone_mode: Literal["PHONE", "WEB"] | None = None
    phone_status: Literal["ONLINE", "OFFLINE", "BUSY"] | None = None
    mail_status: Literal["ONLINE", "OFFLINE"] | None = None
    presence_status: Literal["ONLINE", "OFFLINE"] | None = None
    agent_id: str | int | None
    status: Literal["ONLINE", "OFFLINE"]


class GetCurrentAvailability(ResponseModel):
    data: list[GetCurrentAvailabilityDataItem]
    has_more: bool | None
    total_agents_count: str | int | None
