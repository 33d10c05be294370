"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetSummationOfTimeEntryForAgentResponse(ResponseModel):
    total_mins: str | int | None
    total_hours: str | int | None
    total_costs: str | float | None
    total_seconds: str | int | None


class GetTimeEntryByAgentIdResponseDataItemOwner(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None


class GetTimeEntryForAgentResponse2Owner(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None


class GetTimeEntryByAgentIdResponseDataItem(ResponseModel):
    owner: GetTimeEntryByAgentIdResponseDataItemOwner | None = None


class GetTimeEntryForAgentResponse2(ResponseModel):
    owner: GetTimeEntryForAgentResponse2Owner | None = None


class GetTimeEntryByAgentIdResponse(ResponseModel):
    data: list[GetTimeEntryByAgentIdResponseDataItem]
