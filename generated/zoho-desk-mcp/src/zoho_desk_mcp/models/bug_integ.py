"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class TicketJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    due_date: Annotated[str | None, Field(alias="dueDate")]
    id: str | int | None
    status: str | None
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]


class TicketJsonResponseArr(RootModel[list[TicketJson | None] | None]):
    root: list[TicketJson | None] | None


class TicketJsonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TicketJson | None] | None
