"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import helpcenter_groups
from . import label as label_1


class GetUsersResponseDataItem(ResponseModel):
    count: str | int | None = None


class MassActionErrorResponse(ResponseModel):
    error_code: Literal["UNPROCESSABLE_ENTITY", "UNAUTHORIZED", "FORBIDDEN", "INVALID_DATA", "SCHEDULED", "SUCCESS"]
    error: str | None
    http_code: str | int | None


class MassActionJsonResponse(ResponseModel):
    success: bool | None
    id: str | int | None
    errors: MassActionErrorResponse | None


class UserEmailObj(ResponseModel):
    email_address: str | None
    is_verified: bool | None
    is_primary: bool | None


class UserEmailObjArray(RootModel[list[UserEmailObj | None] | None]):
    root: list[UserEmailObj | None] | None


class UserGroupJsonObj(RootModel[list[helpcenter_groups.GroupMetaResponse | None] | None]):
    root: list[helpcenter_groups.GroupMetaResponse | None] | None


class UserLabelJsonObj(RootModel[list[label_1.UserLabelMetaResponse | None] | None]):
    root: list[label_1.UserLabelMetaResponse | None] | None


class GetUsersResponse(ResponseModel):
    data: list[GetUsersResponseDataItem] | None = None


class MassActionJsonArray(RootModel[list[MassActionJsonResponse | None] | None]):
    root: list[MassActionJsonResponse | None] | None


class MassActionListViewResponse(ResponseModel):
    results: list[MassActionJsonResponse | None] | None


class UserDetailViewJson(ResponseModel):
    photo_url: str | None
    name: str | None
    id: str | int | None
    last_accessed_time: str | None
    contact_id: str | int | None
    user_type: Literal["ENDUSER", "SUPPORTREP"]
    label: label_1.LabelMetaResponse | None
    email: list[UserEmailObj | None] | None
    status: Literal["ACTIVE", "DISABLED", "DELETED"]


class UserGroupJson(ResponseModel):
    data: list[helpcenter_groups.GroupMetaResponse | None] | None


class UserLabelJson(ResponseModel):
    data: list[label_1.UserLabelMetaResponse | None] | None
