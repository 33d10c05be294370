"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CountArrayObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    value: str | None
    reference_value: Annotated[str | int | None, Field(alias="referenceValue")]


class ResolutionTimeObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    avg_system_time: Annotated[str | None, Field(alias="avgSystemTime")]
    ticket_count: Annotated[str | int | None, Field(alias="ticketCount")]
    avg_agent_time: Annotated[str | None, Field(alias="avgAgentTime")]
    value: str | None
    reference_value: Annotated[str | int | None, Field(alias="referenceValue")]


class ResponseTimeObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    avg_system_time: Annotated[str | None, Field(alias="avgSystemTime")]
    avg_agent_time: Annotated[str | None, Field(alias="avgAgentTime")]
    response_count: Annotated[str | int | None, Field(alias="responseCount")]
    value: str | None
    reference_value: Annotated[str | int | None, Field(alias="referenceValue")]


class CountArray(RootModel[list[CountArrayObject | None] | None]):
    root: list[CountArrayObject | None] | None


class ReopenedTickets(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    total_ticket_count: Annotated[str | int | None, Field(alias="totalTicketCount")]
    avg: str | None
    ticket_count: Annotated[list[CountArrayObject | None] | None, Field(alias="ticketCount")]
    grouped_by: Annotated[Literal["date", "channel", "agent", "hour"], Field(alias="groupedBy")]


class ResolutionTimeArray(RootModel[list[ResolutionTimeObject | None] | None]):
    root: list[ResolutionTimeObject | None] | None


class ResponseCount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    avg: str | None
    grouped_by: Annotated[Literal["date", "channel", "agent", "hour"], Field(alias="groupedBy")]
    total_response_count: Annotated[str | int | None, Field(alias="totalResponseCount")]
    response_count: Annotated[list[CountArrayObject | None] | None, Field(alias="responseCount")]


class ResponseTimeArray(RootModel[list[ResponseTimeObject | None] | None]):
    root: list[ResponseTimeObject | None] | None


class ResolutionTime(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    total_avg_agent_time: Annotated[str | None, Field(alias="totalAvgAgentTime")]
    time_data: Annotated[list[ResolutionTimeObject | None] | None, Field(alias="timeData")]
    total_ticket_count: Annotated[str | int | None, Field(alias="totalTicketCount")]
    total_avg_system_time: Annotated[str | None, Field(alias="totalAvgSystemTime")]
    grouped_by: Annotated[Literal["date", "channel", "agent", "hour"], Field(alias="groupedBy")]


class ResponseTime(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    total_avg_agent_time: Annotated[str | None, Field(alias="totalAvgAgentTime")]
    time_data: Annotated[list[ResponseTimeObject | None] | None, Field(alias="timeData")]
    total_avg_system_time: Annotated[str | None, Field(alias="totalAvgSystemTime")]
    grouped_by: Annotated[Literal["date", "channel", "agent", "hour"], Field(alias="groupedBy")]
    total_response_count: Annotated[str | int | None, Field(alias="totalResponseCount")]
