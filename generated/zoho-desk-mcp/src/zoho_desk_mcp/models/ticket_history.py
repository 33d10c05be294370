"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import actor


class TicketHistoryResponseForAccountContact(ResponseModel):
    ticket_number: dict[str, Any]
    status_type: Literal["Open", "Closed", "On Hold"]
    author: actor.Author | None
    subject: str | None
    due_date: str | None
    department_id: str | int | None
    priority: str | None
    web_url: str | None
    recipients: list[str | None] | None
    event_time: str | None
    operation: str | None
    ticket_id: str | int | None
    status: str | None


class AccountContactData(RootModel[list[TicketHistoryResponseForAccountContact | None] | None]):
    root: list[TicketHistoryResponseForAccountContact | None] | None


class AccountContactHistoryResponse(ResponseModel):
    data: list[TicketHistoryResponseForAccountContact | None] | None
