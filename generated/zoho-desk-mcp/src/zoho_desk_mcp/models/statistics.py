"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import customer_happiness as customer_happiness_1


class StatisticsResponseSchema(ResponseModel):
    first_response_time: str | int | None
    open_tickets: str | int | None
    response_time: str | int | None
    spam_tickets: str | int | None
    total_tickets: str | int | None
    customer_happiness: customer_happiness_1.CustomerHappiness | None
    resolution_time: str | int | None
    closed_tickets: str | int | None
    channel_wise_count: dict[str, Any]
    escalated_tickets: str | int | None
    onhold_tickets: str | int | None
    overdue_tickets: str | int | None
