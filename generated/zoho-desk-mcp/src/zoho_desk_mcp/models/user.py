"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import helpcenter_groups
from . import label as label_1


class GetUsersResponseDataItem(ResponseModel):
    count: str | int | None = None


class MassActionErrorResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    error_code: Annotated[
        Literal["UNPROCESSABLE_ENTITY", "UNAUTHORIZED", "FORBIDDEN", "INVALID_DATA", "SCHEDULED", "SUCCESS"],
        Field(alias="errorCode"),
    ]
    error: str | None
    http_code: Annotated[str | int | None, Field(alias="httpCode")]


class MassActionJsonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    success: bool | None
    id: str | int | None
    errors: MassActionErrorResponse | None


class UserDefaultJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None


class UserEmailObj(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    email_address: Annotated[str | None, Field(alias="emailAddress")]
    is_verified: Annotated[bool | None, Field(alias="isVerified")]
    is_primary: Annotated[bool | None, Field(alias="isPrimary")]


class UserEmailObjArray(RootModel[list[UserEmailObj | None] | None]):
    root: list[UserEmailObj | None] | None


class UserGroupInputJsonObj(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None


class UserGroupJsonObj(RootModel[list[helpcenter_groups.GroupMetaResponse | None] | None]):
    root: list[helpcenter_groups.GroupMetaResponse | None] | None


class UserLabelInputJsonObj(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_primary: Annotated[bool | None, Field(alias="isPrimary")]
    id: str | int | None


class UserLabelJsonObj(RootModel[list[label_1.UserLabelMetaResponse | None] | None]):
    root: list[label_1.UserLabelMetaResponse | None] | None


class UserMetaJson(ResponseModel):
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None
    email_address: Annotated[str | None, Field(alias="emailAddress")]
    user_type: Annotated[Literal["ENDUSER", "SUPPORTREP"], Field(alias="userType")]
    status: Literal["ACTIVE", "DISABLED", "DELETED"]


class GetUsersResponse(ResponseModel):
    data: list[GetUsersResponseDataItem] | None = None


class MassActionJsonArray(RootModel[list[MassActionJsonResponse | None] | None]):
    root: list[MassActionJsonResponse | None] | None


class MassActionListViewResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    results: list[MassActionJsonResponse | None] | None


class UserDetailJson(ResponseModel):
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None
    last_accessed_time: Annotated[str | None, Field(alias="lastAccessedTime")]
    email_address: Annotated[str | None, Field(alias="emailAddress")]
    user_type: Annotated[Literal["ENDUSER", "SUPPORTREP"], Field(alias="userType")]
    label: label_1.LabelMetaResponse | None
    status: Literal["ACTIVE", "DISABLED", "DELETED"]


class UserDetailViewJson(ResponseModel):
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None
    last_accessed_time: Annotated[str | None, Field(alias="lastAccessedTime")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    user_type: Annotated[Literal["ENDUSER", "SUPPORTREP"], Field(alias="userType")]
    label: label_1.LabelMetaResponse | None
    email: list[UserEmailObj | None] | None
    status: Literal["ACTIVE", "DISABLED", "DELETED"]


class UserGroupInputJsonArr(RootModel[list[UserGroupInputJsonObj | None] | None]):
    root: list[UserGroupInputJsonObj | None] | None


class UserGroupJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[helpcenter_groups.GroupMetaResponse | None] | None


class UserLabelInputJsonArr(RootModel[list[UserLabelInputJsonObj | None] | None]):
    root: list[UserLabelInputJsonObj | None] | None


class UserLabelJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[label_1.UserLabelMetaResponse | None] | None


class Data(RootModel[list[UserDetailJson | None] | None]):
    root: list[UserDetailJson | None] | None
