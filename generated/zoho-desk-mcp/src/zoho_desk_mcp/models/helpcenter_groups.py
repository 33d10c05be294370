"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import label as label_1


class AddGroupResponse2Creator(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None


class AddGroupResponse2Modifier(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None


class AddGroupResponseCreator(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None


class AddGroupResponseModifier(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None


class GroupIdsArr(RootModel[list[str | int | None] | None]):
    root: list[str | int | None] | None


class GroupMetaResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    added_time: Annotated[str | None, Field(alias="addedTime")]
    id: str | int | None
    help_center_id: Annotated[str | int | None, Field(alias="helpCenterId")]
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    status: Literal["ACTIVE", "DISABLED"]


class UserDefaultJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None


class UserDetailJsonCreator(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None


class AddGroupResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    creator: AddGroupResponseCreator | None
    modifier: AddGroupResponseModifier | None
    name: str | None
    count: str | int | None
    description: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    help_center_id: Annotated[str | int | None, Field(alias="helpCenterId")]
    is_associated: Annotated[bool | None, Field(alias="isAssociated")]
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    status: Literal["ACTIVE", "DISABLED"]


class AddGroupResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    creator: AddGroupResponse2Creator | None
    modifier: AddGroupResponse2Modifier | None
    name: str | None
    count: str | int | None
    description: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    help_center_id: Annotated[str | int | None, Field(alias="helpCenterId")]
    is_associated: Annotated[bool | None, Field(alias="isAssociated")]
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    status: Literal["ACTIVE", "DISABLED"]


class GroupsArray(RootModel[list[AddGroupResponse | None] | None]):
    root: list[AddGroupResponse | None] | None


class ListOfGroupResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AddGroupResponse | None] | None


class UserDetailJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None
    email_address: Annotated[str | None, Field(alias="emailAddress")]
    creator: UserDetailJsonCreator | None
    added_time: Annotated[str | None, Field(alias="addedTime")]
    user_type: Annotated[Literal["ENDUSER", "SUPPORTREP"], Field(alias="userType")]
    label: label_1.LabelMetaResponse | None
    status: Literal["ACTIVE", "DISABLED", "DELETED"]


class Data(RootModel[list[UserDetailJson | None] | None]):
    root: list[UserDetailJson | None] | None


class UserListViewJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[UserDetailJson | None] | None
