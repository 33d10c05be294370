"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CreatorResponse(ResponseModel):
    photo_url: str | None
    name: str | None
    id: str | int | None


class LabelPreferenceResponse(ResponseModel):
    bg_color: str | None
    shape: Literal["ROUNDED", "RECTANGLE"]
    text_color: str | None


class UserLabelMetaResponse(ResponseModel):
    preferences: LabelPreferenceResponse | None
    name: str | None
    id: str | int | None
    logo_url: str | None
    is_primary: bool | None
    help_center_id: str | int | None
    assigned_time: str | None


class UserLabelResponse(ResponseModel):
    photo_url: str | None
    name: str | None
    id: str | int | None
    email_address: str | None
    user_type: Literal["ENDUSER", "SUPPORTREP"]
    status: Literal["ACTIVE", "DISABLED", "DELETED"]
    assignee: CreatorResponse | None
    assigned_time: str | None


class LabelDetailViewResponse(ResponseModel):
    preferences: LabelPreferenceResponse | None
    name: str | None
    id: str | int | None
    logo_url: str | None
    modified_time: str | None
    creator: CreatorResponse | None
    modifier: CreatorResponse | None
    count: str | int | None
    created_time: str | None
    help_center_id: str | int | None


class LabelDetailViewResponse2(ResponseModel):
    preferences: LabelPreferenceResponse | None
    name: str | None
    id: str | int | None
    logo_url: str | None
    modified_time: str | None
    creator: CreatorResponse | None
    modifier: CreatorResponse | None
    count: str | int | None
    created_time: str | None
    help_center_id: str | int | None


class LabelMetaResponse(ResponseModel):
    preferences: LabelPreferenceResponse | None
    name: str | None
    id: str | int | None
    logo_url: str | None


class UserLabelData(RootModel[list[UserLabelResponse | None] | None]):
    root: list[UserLabelResponse | None] | None


class UserLabelListResponse(ResponseModel):
    data: list[UserLabelResponse | None] | None


class LabelData(RootModel[list[LabelDetailViewResponse | None] | None]):
    root: list[LabelDetailViewResponse | None] | None


class LabelListViewResponse(ResponseModel):
    data: list[LabelDetailViewResponse | None] | None
