"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AddApprovalResponseOption2(ResponseModel):
    error_code: Literal[
        "URL_NOT_FOUND",
        "UNAUTHORIZED",
        "INVALID_OAUTH",
        "SCOPE_MISMATCH",
        "FORBIDDEN",
        "LICENSE_ACCESS_LIMITED",
        "METHOD_NOT_ALLOWED",
        "RESOURCE_SIZE_EXCEEDED",
        "UNSUPPORTED_MEDIA_TYPE",
        "INVALID_DATA",
        "UNPROCESSABLE_ENTITY",
        "ONLY_LIVECHAT_USER",
        "INTEGRATION_ADMIN_ERROR",
        "THRESHOLD_EXCEEDED",
        "INTERNAL_SERVER_ERROR",
        "EMPTY_PAYLOAD",
    ]
    message: str | None


class ApprovalActor(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None
    email: str


class ApprovalDetails(ResponseModel):
    approver: ApprovalActor | None
    requester: ApprovalActor | None
    requested_time: str | None
    subject: str | None
    description: str | None
    id: str | int | None
    status: Literal["Approved", "Rejected", "Pending"]
    processed_time: str | None


class GetApprovalResponseOption1(ResponseModel):
    approver: ApprovalActor | None
    requester: ApprovalActor | None
    requested_time: str | None
    subject: str | None
    description: str | None
    id: str | int | None
    status: Literal["Approved", "Rejected", "Pending"]
    processed_time: str | None


class GetApprovalResponseOption2(ResponseModel):
    error_code: Literal[
        "URL_NOT_FOUND",
        "UNAUTHORIZED",
        "INVALID_OAUTH",
        "SCOPE_MISMATCH",
        "FORBIDDEN",
        "LICENSE_ACCESS_LIMITED",
        "METHOD_NOT_ALLOWED",
        "RESOURCE_SIZE_EXCEEDED",
        "UNSUPPORTED_MEDIA_TYPE",
        "INVALID_DATA",
        "UNPROCESSABLE_ENTITY",
        "ONLY_LIVECHAT_USER",
        "INTEGRATION_ADMIN_ERROR",
        "THRESHOLD_EXCEEDED",
        "INTERNAL_SERVER_ERROR",
        "EMPTY_PAYLOAD",
    ]
    message: str | None


class ListApprovalsData(RootModel[list[ApprovalDetails | None] | None]):
    root: list[ApprovalDetails | None] | None


class ListApprovalsResponseOption1(ResponseModel):
    data: list[ApprovalDetails | None] | None


class ListApprovalsResponseOption2(ResponseModel):
    error_code: Literal[
        "URL_NOT_FOUND",
        "UNAUTHORIZED",
        "INVALID_OAUTH",
        "SCOPE_MISMATCH",
        "FORBIDDEN",
        "LICENSE_ACCESS_LIMITED",
        "METHOD_NOT_ALLOWED",
        "RESOURCE_SIZE_EXCEEDED",
        "UNSUPPORTED_MEDIA_TYPE",
        "INVALID_DATA",
        "UNPROCESSABLE_ENTITY",
        "ONLY_LIVECHAT_USER",
        "INTEGRATION_ADMIN_ERROR",
        "THRESHOLD_EXCEEDED",
        "INTERNAL_SERVER_ERROR",
        "EMPTY_PAYLOAD",
    ]
    message: str | None


class UpdateApprovalResponseOption1(ResponseModel):
    approver: ApprovalActor | None
    requester: ApprovalActor | None
    requested_time: str | None
    subject: str | None
    description: str | None
    id: str | int | None
    status: Literal["Approved", "Rejected", "Pending"]
    processed_time: str | None


class UpdateApprovalResponseOption2(ResponseModel):
    error_code: Literal[
        "URL_NOT_FOUND",
        "UNAUTHORIZED",
        "INVALID_OAUTH",
        "SCOPE_MISMATCH",
        "FORBIDDEN",
        "LICENSE_ACCESS_LIMITED",
        "METHOD_NOT_ALLOWED",
        "RESOURCE_SIZE_EXCEEDED",
        "UNSUPPORTED_MEDIA_TYPE",
        "INVALID_DATA",
        "UNPROCESSABLE_ENTITY",
        "ONLY_LIVECHAT_USER",
        "INTEGRATION_ADMIN_ERROR",
        "THRESHOLD_EXCEEDED",
        "INTERNAL_SERVER_ERROR",
        "EMPTY_PAYLOAD",
    ]
    message: str | None


class AddApprovalResponseOption1(ResponseModel):
    approvals: list[ApprovalDetails | None] | None


class GetApprovalResponse(RootModel[GetApprovalResponseOption1 | GetApprovalResponseOption2 | None]):
    root: GetApprovalResponseOption1 | GetApprovalResponseOption2 | None


class ListApprovalsResponse(RootModel[ListApprovalsResponseOption1 | ListApprovalsResponseOption2 | None]):
    root: ListApprovalsResponseOption1 | ListApprovalsResponseOption2 | None


class UpdateApprovalResponse(RootModel[UpdateApprovalResponseOption1 | UpdateApprovalResponseOption2 | None]):
    root: UpdateApprovalResponseOption1 | UpdateApprovalResponseOption2 | None


class AddApprovalResponse(RootModel[AddApprovalResponseOption1 | AddApprovalResponseOption2 | None]):
    root: AddApprovalResponseOption1 | AddApprovalResponseOption2 | None
