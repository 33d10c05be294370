"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import label as label_1


class AddGroupResponse2Creator(ResponseModel):
    photo_url: str | None
    name: str | None
    id: str | int | None


class AddGroupResponse2Modifier(ResponseModel):
    photo_url: str | None
    name: str | None
    id: str | int | None


class AddGroupResponseCreator(ResponseModel):
    photo_url: str | None
    name: str | None
    id: str | int | None


class AddGroupResponseModifier(ResponseModel):
    photo_url: str | None
    name: str | None
    id: str | int | None


class GroupMetaResponse(ResponseModel):
    name: str | None
    added_time: str | None
    id: str | int | None
    help_center_id: str | int | None
    logo_url: str | None
    status: Literal["ACTIVE", "DISABLED"]


class UserDetailJsonCreator(ResponseModel):
    photo_url: str | None
    name: str | None
    id: str | int | None


class AddGroupResponse(ResponseModel):
    modified_time: str | None
    creator: AddGroupResponseCreator | None
    modifier: AddGroupResponseModifier | None
    name: str | None
    count: str | int | None
    description: str | None
    created_time: str | None
    id: str | int | None
    help_center_id: str | int | None
    is_associated: bool | None
    logo_url: str | None
    status: Literal["ACTIVE", "DISABLED"]


class AddGroupResponse2(ResponseModel):
    modified_time: str | None
    creator: AddGroupResponse2Creator | None
    modifier: AddGroupResponse2Modifier | None
    name: str | None
    count: str | int | None
    description: str | None
    created_time: str | None
    id: str | int | None
    help_center_id: str | int | None
    is_associated: bool | None
    logo_url: str | None
    status: Literal["ACTIVE", "DISABLED"]


class GroupsArray(RootModel[list[AddGroupResponse | None] | None]):
    root: list[AddGroupResponse | None] | None


class ListOfGroupResponse(ResponseModel):
    data: list[AddGroupResponse | None] | None


class UserDetailJson(ResponseModel):
    photo_url: str | None
    name: str | None
    id: str | int | None
    email_address: str | None
    creator: UserDetailJsonCreator | None
    added_time: str | None
    user_type: Literal["ENDUSER", "SUPPORTREP"]
    label: label_1.LabelMetaResponse | None
    status: Literal["ACTIVE", "DISABLED", "DELETED"]


class Data(RootModel[list[UserDetailJson | None] | None]):
    root: list[UserDetailJson | None] | None


class UserListViewJson(ResponseModel):
    data: list[UserDetailJson | None] | None
