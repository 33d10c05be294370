"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class TicketJson(ResponseModel):
    ticket_number: str | int | None
    subject: str | None
    due_date: str | None
    id: str | int | None
    status: str | None
    comment_count: str | int | None


class TicketJsonResponseArr(RootModel[list[TicketJson | None] | None]):
    root: list[TicketJson | None] | None


class TicketJsonResponse(ResponseModel):
    data: list[TicketJson | None] | None
