"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import customer_happiness as customer_happiness_1


class StatisticsResponseSchema(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_response_time: Annotated[str | int | None, Field(alias="firstResponseTime")]
    open_tickets: Annotated[str | int | None, Field(alias="openTickets")]
    response_time: Annotated[str | int | None, Field(alias="responseTime")]
    spam_tickets: Annotated[str | int | None, Field(alias="spamTickets")]
    total_tickets: Annotated[str | int | None, Field(alias="totalTickets")]
    customer_happiness: Annotated[customer_happiness_1.CustomerHappiness | None, Field(alias="customerHappiness")]
    resolution_time: Annotated[str | int | None, Field(alias="resolutionTime")]
    closed_tickets: Annotated[str | int | None, Field(alias="closedTickets")]
    channel_wise_count: Annotated[dict[str, Any], Field(alias="channelWiseCount")]
    escalated_tickets: Annotated[str | int | None, Field(alias="escalatedTickets")]
    onhold_tickets: Annotated[str | int | None, Field(alias="onholdTickets")]
    overdue_tickets: Annotated[str | int | None, Field(alias="overdueTickets")]
