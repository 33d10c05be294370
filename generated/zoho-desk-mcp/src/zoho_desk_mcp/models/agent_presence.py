"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.models import DeskModel


class GetAgentAvailabilityConfig(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    agent_idle_time: Annotated[str | int | None, Field(alias="agentIdleTime")]
    treat_idle_agents_as_offline: Annotated[bool | None, Field(alias="treatIdleAgentsAsOffline")]


class PresenceObject(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    agent_id: Annotated[str | int | None, Field(alias="agentId")]
    status: Literal["ONLINE", "OFFLINE"]


class Data(RootModel[list[PresenceObject | None] | None]):
    root: list[PresenceObject | None] | None


class GetCurrentAvailability(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[PresenceObject | None] | None
    has_more: Annotated[bool | None, Field(alias="hasMore")]
    total_agents_count: Annotated[str | int | None, Field(alias="totalAgentsCount")]
