"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class FollowerDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    following: Literal["tickets", "contacts", "accounts"]
    id: str | int | None
    email: str | None


class FollowersDataResponse(RootModel[list[FollowerDetails | None] | None]):
    root: list[FollowerDetails | None] | None


class GetFollowersResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[FollowerDetails | None] | None


class GetFollowersResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    error_code: Annotated[
        Literal[
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
        ],
        Field(alias="errorCode"),
    ]
    message: str | None


class GetFollowersResponse(RootModel[GetFollowersResponseOption1 | GetFollowersResponseOption2 | None]):
    root: GetFollowersResponseOption1 | GetFollowersResponseOption2 | None
