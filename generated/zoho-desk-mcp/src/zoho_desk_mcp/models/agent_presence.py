"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetAgentAvailabilityConfig(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    agent_idle_time: Annotated[str | int | None, Field(alias="agentIdleTime")]
    treat_idle_agents_as_offline: Annotated[bool | None, Field(alias="treatIdleAgentsAsOffline")]


class GetCurrentAvailabilityDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    chat_status: Annotated[Literal["ONLINE", "OFFLINE"] | None, Field(alias="chatStatus")] = None
    phone_mode: Annotated[Literal["PHONE", "WEB"] | None, Field(alias="phoneMode")] = None
    phone_status: Annotated[Literal["ONLINE", "OFFLINE", "BUSY"] | None, Field(alias="phoneStatus")] = None
    mail_status: Annotated[Literal["ONLINE", "OFFLINE"] | None, Field(alias="mailStatus")] = None
    presence_status: Annotated[Literal["ONLINE", "OFFLINE"] | None, Field(alias="presenceStatus")] = None
    agent_id: Annotated[str | int | None, Field(alias="agentId")]
    status: Literal["ONLINE", "OFFLINE"]


class PresenceObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    agent_id: Annotated[str | int | None, Field(alias="agentId")]
    status: Literal["ONLINE", "OFFLINE"]


class Data(RootModel[list[PresenceObject | None] | None]):
    root: list[PresenceObject | None] | None


class GetCurrentAvailability(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetCurrentAvailabilityDataItem]
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    total_agents_count: Annotated[str | int | None, Field(alias="totalAgentsCount")]
