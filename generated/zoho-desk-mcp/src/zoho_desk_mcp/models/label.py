"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CreatorResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None


class LabelIdsArr(RootModel[list[str | int | None] | None]):
    root: list[str | int | None] | None


class LabelPreferenceResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    bg_color: Annotated[str | None, Field(alias="bgColor")]
    shape: Literal["ROUNDED", "RECTANGLE"]
    text_color: Annotated[str | None, Field(alias="textColor")]


class UpdateLabelPayloadJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    preferences: LabelPreferenceResponse | None = None
    name: str | None = None
    logo_id: Annotated[str | int | None, Field(alias="logoId")] = None


class UserLabelMetaResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    preferences: LabelPreferenceResponse | None
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    is_primary: Annotated[bool | None, Field(alias="isPrimary")]
    help_center_id: Annotated[str | int | None, Field(alias="helpCenterId")]
    assigned_time: Annotated[str | None, Field(alias="assignedTime")]


class UserLabelResponse(ResponseModel):
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None
    email_address: Annotated[str | None, Field(alias="emailAddress")]
    user_type: Annotated[Literal["ENDUSER", "SUPPORTREP"], Field(alias="userType")]
    status: Literal["ACTIVE", "DISABLED", "DELETED"]
    assignee: CreatorResponse | None
    assigned_time: Annotated[str | None, Field(alias="assignedTime")]


class LabelDetailViewResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    preferences: LabelPreferenceResponse | None
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    creator: CreatorResponse | None
    modifier: CreatorResponse | None
    count: str | int | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    help_center_id: Annotated[str | int | None, Field(alias="helpCenterId")]


class LabelDetailViewResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    preferences: LabelPreferenceResponse | None
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    creator: CreatorResponse | None
    modifier: CreatorResponse | None
    count: str | int | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    help_center_id: Annotated[str | int | None, Field(alias="helpCenterId")]


class LabelMetaResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    preferences: LabelPreferenceResponse | None
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class UserLabelData(RootModel[list[UserLabelResponse | None] | None]):
    root: list[UserLabelResponse | None] | None


class UserLabelListResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[UserLabelResponse | None] | None


class LabelData(RootModel[list[LabelDetailViewResponse | None] | None]):
    root: list[LabelDetailViewResponse | None] | None


class LabelListViewResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[LabelDetailViewResponse | None] | None
