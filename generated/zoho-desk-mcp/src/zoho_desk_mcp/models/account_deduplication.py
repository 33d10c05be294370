"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import account, contact_deduplication


class GetDefaultFieldResponse(ResponseModel):
    field_name: Literal["email", "phone", "accountName"] | None


class ListDuplicateAccountsCountsResponseOption2(ResponseModel):
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


class AccountsArray(RootModel[list[account.AccountListViewObject] | None]):
    root: list[account.AccountListViewObject] | None


class DuplicateResponse(ResponseModel):
    accounts: list[account.AccountListViewObject] | None
    field_value: str | None


class DuplicateResponseData(RootModel[list[DuplicateResponse | None] | None]):
    root: list[DuplicateResponse | None] | None


class ListDuplicateAccountResponse(ResponseModel):
    data: list[DuplicateResponse | None] | None


class ListDuplicateAccountsCountsResponseOption1(ResponseModel):
    data: list[contact_deduplication.CountResponse | None] | None


class ListDuplicateAccountsCountsResponse(
    RootModel[ListDuplicateAccountsCountsResponseOption1 | ListDuplicateAccountsCountsResponseOption2 | None]
):
    root: ListDuplicateAccountsCountsResponseOption1 | ListDuplicateAccountsCountsResponseOption2 | None
