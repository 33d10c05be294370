"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket


class CommonKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_name: Annotated[str, Field(alias="departmentName")]
    thread_id: Annotated[str, Field(alias="threadId")]
    ticket_number: Annotated[str, Field(alias="ticketNumber")]
    reason: str
    subject: str
    department_id: Annotated[str, Field(alias="departmentId")]
    channel: str
    error_message: Annotated[str, Field(alias="errorMessage")]
    assignee: ticket.Assignee | None
    ticket_id: Annotated[str, Field(alias="ticketId")]


class EmailFailureAlertsArray(RootModel[list[CommonKeys]]):
    root: list[CommonKeys]


class GetEmailFailureResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CommonKeys]
