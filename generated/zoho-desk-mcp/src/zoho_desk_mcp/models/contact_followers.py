"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class FollowerDetails(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None
    email: str | None


class FollowersDataResponse(RootModel[list[FollowerDetails | None] | None]):
    root: list[FollowerDetails | None] | None


class GetFollowersResponseOption1(ResponseModel):
    data: list[FollowerDetails | None] | None


class GetFollowersResponseOption2(ResponseModel):
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


class GetFollowersResponse(RootModel[GetFollowersResponseOption1 | GetFollowersResponseOption2 | None]):
    root: GetFollowersResponseOption1 | GetFollowersResponseOption2 | None
