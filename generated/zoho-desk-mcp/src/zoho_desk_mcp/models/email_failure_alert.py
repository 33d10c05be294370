"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket


class CommonKeys(ResponseModel):
    department_name: str
    thread_id: str
    ticket_number: str
    reason: str
    subject: str
    department_id: str
    channel: str
    error_message: str
    assignee: ticket.Assignee | None
    ticket_id: str


class EmailFailureAlertsArray(RootModel[list[CommonKeys]]):
    root: list[CommonKeys]


class GetEmailFailureResponse(ResponseModel):
    data: list[CommonKeys]
