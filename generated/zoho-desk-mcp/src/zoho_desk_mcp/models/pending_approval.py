"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Assignee(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    id: str | int | None
    email: str | None


class PendingApproval(ResponseModel):
    department_name: str | None
    requester: Assignee | None
    ticket_number: str | int | None
    subject: str | None
    department_id: str | int | None
    created_time: str | None
    description: str | None
    id: str | int | None
    ticket_id: str | int | None


class MyPendingApprovals(RootModel[list[PendingApproval | None] | None]):
    root: list[PendingApproval | None] | None


class GetMyPendingApprovalsResponseOption1(ResponseModel):
    my_pending_approvals: list[PendingApproval | None] | None
    assignee: Assignee | None


class GetMyPendingApprovalsResponseOption2(ResponseModel):
    my_pending_approvals: list[PendingApproval | None] | None


class GetMyPendingApprovalsResponse(
    RootModel[GetMyPendingApprovalsResponseOption1 | GetMyPendingApprovalsResponseOption2 | None]
):
    root: GetMyPendingApprovalsResponseOption1 | GetMyPendingApprovalsResponseOption2 | None
