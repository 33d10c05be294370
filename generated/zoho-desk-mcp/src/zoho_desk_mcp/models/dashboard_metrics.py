"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CountArrayObject(ResponseModel):
    count: str | int | None
    value: str | None
    reference_value: str | int | None


class ResolutionTimeObject(ResponseModel):
    avg_system_time: str | None
    ticket_count: str | int | None
    avg_agent_time: str | None
    value: str | None
    reference_value: str | int | None


class ResponseTimeObject(ResponseModel):
    avg_system_time: str | None
    avg_agent_time: str | None
    response_count: str | int | None
    value: str | None
    reference_value: str | int | None


class CountArray(RootModel[list[CountArrayObject | None] | None]):
    root: list[CountArrayObject | None] | None


class ReopenedTickets(ResponseModel):
    total_ticket_count: str | int | None
    avg: str | None
    ticket_count: list[CountArrayObject | None] | None
    grouped_by: Literal["date", "channel", "agent", "hour"]


class ResolutionTimeArray(RootModel[list[ResolutionTimeObject | None] | None]):
    root: list[ResolutionTimeObject | None] | None


class ResponseCount(ResponseModel):
    avg: str | None
    grouped_by: Literal["date", "channel", "agent", "hour"]
    total_response_count: str | int | None
    response_count: list[CountArrayObject | None] | None


class ResponseTimeArray(RootModel[list[ResponseTimeObject | None] | None]):
    root: list[ResponseTimeObject | None] | None


class ResolutionTime(ResponseModel):
    total_avg_agent_time: str | None
    time_data: list[ResolutionTimeObject | None] | None
    total_ticket_count: str | int | None
    total_avg_system_time: str | None
    grouped_by: Literal["date", "channel", "agent", "hour"]


class ResponseTime(ResponseModel):
    total_avg_agent_time: str | None
    time_data: list[ResponseTimeObject | None] | None
    total_avg_system_time: str | None
    grouped_by: Literal["date", "channel", "agent", "hour"]
    total_response_count: str | int | None
