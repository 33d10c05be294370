"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Assignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None
    email: str | None


class PendingApproval(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_name: Annotated[str | None, Field(alias="departmentName")]
    requester: Assignee | None
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    description: str | None
    id: str | int | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]


class MyPendingApprovals(RootModel[list[PendingApproval | None] | None]):
    root: list[PendingApproval | None] | None


class GetMyPendingApprovalsResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    my_pending_approvals: Annotated[list[PendingApproval | None] | None, Field(alias="myPendingApprovals")]
    assignee: Assignee | None


class GetMyPendingApprovalsResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    my_pending_approvals: Annotated[list[PendingApproval | None] | None, Field(alias="myPendingApprovals")]


class GetMyPendingApprovalsResponse(
    RootModel[GetMyPendingApprovalsResponseOption1 | GetMyPendingApprovalsResponseOption2 | None]
):
    root: GetMyPendingApprovalsResponseOption1 | GetMyPendingApprovalsResponseOption2 | None
