"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ArticleIdInPathSchema(RootModel[str | int | None]):
    root: str | int | None


class ArticleNumber(RootModel[str | None]):
    root: str | None


class ErrorDetailArrItem(ResponseModel):
    field_name: str
    error_type: Literal["invalid", "duplicate", "missing"]
    error_message: str


class FromQueryParamSchema(RootModel[int]):
    root: int


class Limit50QueryParamSchema(RootModel[int]):
    root: int


class SimpleMessageErrorJson(ResponseModel):
    message: str


class ErrorDetailArr(RootModel[list[ErrorDetailArrItem]]):
    root: list[ErrorDetailArrItem]


class ErrorJson(ResponseModel):
    message: str
    error_code: Literal[
        "BAD_REQUEST",
        "UNAUTHORIZED",
        "INVALID_OAUTH",
        "SCOPE_MISMATCH",
        "OAUTH_ORG_MISMATCH",
        "FORBIDDEN",
        "LICENSE_ACCESS_LIMITED",
        "URL_NOT_FOUND",
        "METHOD_NOT_ALLOWED",
        "RESOURCE_SIZE_EXCEEDED",
        "UNSUPPORTED_MEDIA_TYPE",
        "INVALID_DATA",
        "EMPTY_PAYLOAD",
        "UNPROCESSABLE_ENTITY",
        "ONLY_LIVECHAT_USER",
        "DUPLICATE_CONTRACT",
        "INTEGRATION_ADMIN_ERROR",
        "THRESHOLD_EXCEEDED",
        "TOO_MANY_REQUESTS",
        "INTERNAL_SERVER_ERROR",
    ]
    errors: list[ErrorDetailArrItem] | None = None
